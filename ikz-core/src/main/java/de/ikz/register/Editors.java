package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Assignment;
import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who edits which units: assigned in the register, for the units and those below them. */
public final class Editors {

    private final Actors actors;
    private final Units units;
    private final Transactions transactions;

    /** Editors over these stores. */
    public Editors(Actors actors, Units units, Transactions transactions) {
        this.actors = Objects.requireNonNull(actors, "actors");
        this.units = Objects.requireNonNull(units, "units");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** The units that an actor is assigned to on a day, in the order of the city; without those below them. */
    public List<Unit> unitsOf(Actor actor, Municipality city, LocalDate day) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(() -> {
            List<Assignment> assigned = actors.assignments(actor.login()).stream()
                    .filter(assignment -> assignment.municipality().equals(city))
                    .filter(assignment -> assignment.validity().covers(day))
                    .toList();
            return assigned.isEmpty()
                    ? List.of()
                    : OrganizationTree.of(units.of(city), day).units().stream()
                            .filter(unit -> assigned.stream()
                                    .anyMatch(assignment -> assignment.unit().equals(unit.id())))
                            .toList();
        });
    }

    /**
     * Lets a login edit a unit from now on; again changes nothing.
     *
     * @return the unit, empty when the city has none with this code
     * @throws de.ikz.access.AccessDenied when the actor may not assign
     */
    public Optional<Unit> assign(Actor actor, Municipality city, String login, String unitCode, LocalDate day) {
        Policy.ASSIGN_EDITORS.require(actor);
        return transactions.write(() -> {
            Optional<Unit> unit = OrganizationTree.of(units.of(city), day).named(unitCode);
            unit.map(found -> Assignment.editing(city, found.id()))
                    .filter(assignment -> !actors.assignments(login).contains(assignment))
                    .ifPresent(assignment -> actors.assign(login, assignment));
            return unit;
        });
    }
}
