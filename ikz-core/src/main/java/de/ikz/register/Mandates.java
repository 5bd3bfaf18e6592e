package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Mandate;
import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationHistory;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an actor may decide about today. To be used within {@link Transactions}. */
final class Mandates {

    private final Actors actors;
    private final Units units;
    private final Clock clock;

    Mandates(Actors actors, Units units, Clock clock) {
        this.actors = Objects.requireNonNull(actors, "actors");
        this.units = Objects.requireNonNull(units, "units");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    Mandate of(Actor actor, Municipality city) {
        return Mandate.of(actor, city, actors.assignments(actor.login()), today());
    }

    boolean covers(Actor actor, Entry entry) {
        Mandate mandate = of(actor, entry.municipality());
        return mandate.isEverywhere() || !mandate.isNone() && mandate.covers(unit(entry), tree(entry));
    }

    /** @throws de.ikz.access.AccessDenied when the actor may not decide about the entry */
    void require(Actor actor, Entry entry) {
        Mandate mandate = of(actor, entry.municipality());
        if (!mandate.isEverywhere()) {
            mandate.require(unit(entry), tree(entry));
        }
    }

    /**
     * The filter within the units for which the actor's mandate holds.
     *
     * @throws de.ikz.access.AccessDenied when there are none
     */
    Filter within(Actor actor, Filter filter) {
        Optional<Municipality> city = filter.scope().municipality();
        if (city.isEmpty()) {
            Policy.SETTLE_EVERYWHERE.require(actor);
            return filter;
        }
        Mandate mandate = of(actor, city.get());
        mandate.requireAny();
        if (mandate.isEverywhere()) {
            return filter;
        }
        Set<UnitId> own = mandate.assigned(OrganizationTree.of(units.of(city.get()), today()));
        Set<UnitId> both = new HashSet<>(filter.units().answering().orElse(own));
        both.retainAll(own);
        return filter.with(new Filter.ByUnit(Optional.of(both), filter.units().concerned()));
    }

    private static UnitId unit(Entry entry) {
        return entry.content().details().responsibility().unit();
    }

    /** Rights go by today's order of the city; a unit that is gone stands where it stood when the entry was written. */
    private OrganizationTree tree(Entry entry) {
        OrganizationHistory named = UnitsNamed.in(List.of(entry), units);
        OrganizationTree now = named.asOf(today());
        return now.find(unit(entry)).isPresent()
                ? now
                : named.asOf(entry.revision().stand());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
