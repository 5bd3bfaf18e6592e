package de.ikz.war.api;

import de.ikz.register.Filter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which deadlines are asked for: {@code from} and {@code to} bound the day on which a time is due, both inclusive.
 *
 * @param filter of the entries, with these days
 * @param open only those that are still open
 */
record DeadlineQuery(Filter filter, boolean open) {

    static final String FROM = "from";
    private static final String TO = "to";
    private static final String OPEN = "open";

    static final Set<String> NAMES = Stream.concat(FilterQuery.NAMES.stream(), Stream.of(FROM, TO, OPEN))
            .filter(name -> !name.equals(FilterQuery.DUE_FROM) && !name.equals(FilterQuery.DUE_TO))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws de.ikz.war.problem.ProblemException with status 400 and all faults */
    static DeadlineQuery read(Desk desk, Parameters parameters) {
        Filter.Due due = FilterQuery.due(parameters, FROM, TO);
        boolean open = parameters.flag(OPEN, "true");
        return new DeadlineQuery(new FilterQuery(desk, parameters).read().with(due), open);
    }

    /** The same from a day on, unless a first day was asked for. */
    DeadlineQuery since(LocalDate day) {
        Filter.Due due = filter.due();
        return new DeadlineQuery(filter.with(new Filter.Due(due.from().or(() -> Optional.of(day)), due.to())), open);
    }

    Cursors cursors() {
        return Cursors.of("deadlines|" + FilterText.of(filter) + '|' + open);
    }
}
