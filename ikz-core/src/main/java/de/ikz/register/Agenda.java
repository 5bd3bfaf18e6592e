package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.organization.OrganizationTree;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is due when (Termine): the times that entries mention. Every method throws
 * {@link de.ikz.access.AccessDenied} when the actor may not read.
 */
public final class Agenda {

    private static final int RECURRING = 200;

    private final Times times;
    private final Units units;
    private final Transactions transactions;

    /** Over these stores. */
    public Agenda(Times times, Units units, Transactions transactions) {
        this.times = Objects.requireNonNull(times, "times");
        this.units = Objects.requireNonNull(units, "units");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /**
     * One page of deadlines with the units that their entries name.
     *
     * @param filter which entries, and between which days a time is due
     * @param open only those still open, as {@link Deadline#isOpen} tells for the Stand that is asked for
     */
    public Due list(Actor actor, Filter filter, boolean open, Window window) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(() -> {
            Times.Page page = times.list(filter, open, window);
            var entries = page.deadlines().stream().map(Deadline::entry).toList();
            return new Due(
                    page,
                    times.count(filter, open),
                    UnitsNamed.in(entries, units).asOf(filter.scope().asOf()));
        });
    }

    /** The times on named weekdays of the entries that the filter lets through, {@value #RECURRING} at most. */
    public Again recurring(Actor actor, Filter filter) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(() -> {
            List<Recurring> found = times.recurring(filter, RECURRING);
            var entries = found.stream().map(Recurring::entry).toList();
            return new Again(
                    found, UnitsNamed.in(entries, units).asOf(filter.scope().asOf()));
        });
    }

    /**
     * Times that come again and again.
     *
     * @param times the times
     * @param organization the units of their entries and those above them
     */
    public record Again(List<Recurring> times, OrganizationTree organization) {

        public Again {
            times = List.copyOf(times);
            Objects.requireNonNull(organization, "organization");
        }
    }

    /**
     * How many deadlines each of some months has; the days of the filter do not count.
     *
     * @param first the first of the months
     * @param howMany how many months
     */
    public List<Total> months(Actor actor, Filter filter, boolean open, YearMonth first, int howMany) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(() -> IntStream.range(0, howMany)
                .mapToObj(first::plusMonths)
                .map(month -> new Filter.Due(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth())))
                .map(due -> times.count(filter.with(due), open))
                .toList());
    }

    /**
     * A page of deadlines.
     *
     * @param page the deadlines
     * @param total how many there are in all
     * @param organization the units of their entries and those above them
     */
    public record Due(Times.Page page, Total total, OrganizationTree organization) {

        public Due {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(organization, "organization");
        }
    }
}
