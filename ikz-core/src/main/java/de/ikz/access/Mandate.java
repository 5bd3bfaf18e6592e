package de.ikz.access;

import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units whose entries an actor may decide about in one city on one day: a coordinator all of them, an editor those
 * that he is assigned to and those below them, be it to edit or to approve, for himself or as a deputy. A reader has none;
 * an administrator has none either, because nobody gives rights to himself. Immutable.
 */
public final class Mandate {

    private static final String DEED = "Angaben zu Einträgen dieser Einheit prüfen und bestätigen";

    private final boolean everywhere;
    private final Set<UnitId> assigned;

    private Mandate(boolean everywhere, Set<UnitId> assigned) {
        this.everywhere = everywhere;
        this.assigned = Set.copyOf(assigned);
    }

    /**
     * The mandate of an actor.
     *
     * @param assignments all that the actor's login ever had
     */
    public static Mandate of(Actor actor, Municipality city, Collection<Assignment> assignments, LocalDate day) {
        boolean everywhere = actor.is(Role.COORDINATOR);
        Set<UnitId> assigned = everywhere || actor.is(Role.ADMIN)
                ? Set.of()
                : assignments.stream()
                        .filter(assignment -> assignment.municipality().equals(city))
                        .filter(assignment -> assignment.validity().covers(day))
                        .map(Assignment::unit)
                        .collect(Collectors.toSet());
        return new Mandate(everywhere, assigned);
    }

    /** Whether it holds for every unit of the city. */
    public boolean isEverywhere() {
        return everywhere;
    }

    /** Whether it holds for no unit at all. */
    public boolean isNone() {
        return !everywhere && assigned.isEmpty();
    }

    /** Whether it holds for a unit, by an assignment to it or to one above it in this tree. */
    public boolean covers(UnitId unit, OrganizationTree tree) {
        return everywhere
                || assigned.contains(unit)
                || tree.path(unit).stream().anyMatch(above -> assigned.contains(above.id()));
    }

    /** The units of the tree for which it holds by assignments. */
    public Set<UnitId> assigned(OrganizationTree tree) {
        Set<UnitId> units = new LinkedHashSet<>(assigned);
        assigned.forEach(unit -> units.addAll(tree.under(unit)));
        return units;
    }

    /**
     * Lets the actor pass who may decide about a unit's entries.
     *
     * @throws AccessDenied when the actor may not
     */
    public void require(UnitId unit, OrganizationTree tree) {
        if (!covers(unit, tree)) {
            throw new AccessDenied(DEED);
        }
    }

    /**
     * Lets the actor pass who may decide about the entries of any unit.
     *
     * @throws AccessDenied when there is none
     */
    public void requireAny() {
        if (isNone()) {
            throw new AccessDenied(DEED);
        }
    }
}
