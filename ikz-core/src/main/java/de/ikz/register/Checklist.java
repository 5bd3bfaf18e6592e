package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.reading.Doubt;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything doubtful in one place (Prüfhinweise), for those who decide it. Every method throws
 * {@link de.ikz.access.AccessDenied} when the actor may not.
 */
public final class Checklist {

    private static final int PAIRS = 50;

    private final Doubts doubts;
    private final Units units;
    private final Mandates mandates;
    private final Transactions transactions;

    /** Over these stores. */
    public Checklist(Doubts doubts, Units units, Actors actors, Transactions transactions, Clock clock) {
        this.doubts = Objects.requireNonNull(doubts, "doubts");
        this.units = Objects.requireNonNull(units, "units");
        this.mandates = new Mandates(actors, units, clock);
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** Whether the actor decides about the entries of any unit of a city today. */
    public boolean isOpenTo(Actor actor, Municipality city) {
        return transactions.read(() -> !mandates.of(actor, city).isNone());
    }

    /**
     * One page of the doubts of these kinds (none: all kinds), with how many there are of each kind; for editors, of
     * entries for which their units answer.
     */
    public Open list(Actor actor, Filter asked, Set<Doubt.Kind> kinds, Window window) {
        return transactions.read(() -> {
            Filter filter = mandates.within(actor, asked);
            Doubts.Page page = doubts.list(filter, kinds, window);
            List<Entry> entries = page.doubts().stream().map(OpenDoubt::entry).toList();
            return new Open(
                    page,
                    doubts.count(filter),
                    UnitsNamed.in(entries, units).asOf(filter.scope().asOf()));
        });
    }

    /**
     * Pairs of entries in different units that seem to be about the same and that nobody has decided on; for coordinators
     * alone.
     */
    public List<Likeness> alike(Actor actor, Filter filter) {
        Policy.SETTLE_EVERYWHERE.require(actor);
        return transactions.read(() -> doubts.alike(filter, PAIRS));
    }

    /**
     * A page of doubts.
     *
     * @param page the doubts
     * @param counts how many there are in all of each kind
     * @param organization the units of their entries and those above them
     */
    public record Open(Doubts.Page page, Map<Doubt.Kind, Long> counts, OrganizationTree organization) {

        public Open {
            Objects.requireNonNull(page, "page");
            counts = Map.copyOf(counts);
            Objects.requireNonNull(organization, "organization");
        }

        /** How many doubts there are in all. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
