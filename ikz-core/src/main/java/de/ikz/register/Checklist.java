package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.organization.OrganizationTree;
import de.ikz.reading.Doubt;
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
    private final Transactions transactions;

    /** Over these stores. */
    public Checklist(Doubts doubts, Units units, Transactions transactions) {
        this.doubts = Objects.requireNonNull(doubts, "doubts");
        this.units = Objects.requireNonNull(units, "units");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** One page of the doubts of these kinds (none: all kinds), with how many there are of each kind. */
    public Open list(Actor actor, Filter filter, Set<Doubt.Kind> kinds, Window window) {
        Policy.SETTLE_DOUBTS.require(actor);
        return transactions.read(() -> {
            Doubts.Page page = doubts.list(filter, kinds, window);
            List<Entry> entries = page.doubts().stream().map(OpenDoubt::entry).toList();
            return new Open(
                    page,
                    doubts.count(filter),
                    UnitsNamed.in(entries, units).asOf(filter.scope().asOf()));
        });
    }

    /** Pairs of entries in different units that seem to be about the same and that nobody has decided on. */
    public List<Likeness> alike(Actor actor, Filter filter) {
        Policy.SETTLE_DOUBTS.require(actor);
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
