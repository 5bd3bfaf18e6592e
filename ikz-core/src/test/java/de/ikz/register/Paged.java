package de.ikz.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A window of a list that is sorted already.
 *
 * @param items of the page
 * @param previous place of the first one, if there are some before it
 * @param next place of the last one, if there are some after it
 */
record Paged<T>(List<T> items, Optional<Window.Cursor> previous, Optional<Window.Cursor> next) {

    static <T> Paged<T> of(List<T> sorted, Window window, Function<T, Window.Cursor> place) {
        int at = window.at()
                .map(cursor -> (int) sorted.stream()
                        .filter(item ->
                                compare(place.apply(item), cursor) < (window.from() == Window.From.AFTER ? 1 : 0))
                        .count())
                .orElse(window.from() == Window.From.START ? 0 : sorted.size());
        boolean forwards = window.from() == Window.From.START || window.from() == Window.From.AFTER;
        int from = forwards ? at : Math.max(0, at - window.limit());
        int to = forwards ? Math.min(sorted.size(), at + window.limit()) : at;
        List<T> page = sorted.subList(from, to);
        return new Paged<>(
                page,
                from > 0 && !page.isEmpty() ? Optional.of(place.apply(page.get(0))) : Optional.empty(),
                to < sorted.size() && !page.isEmpty()
                        ? Optional.of(place.apply(page.get(page.size() - 1)))
                        : Optional.empty());
    }

    static int compare(Window.Cursor one, Window.Cursor other) {
        int byKey = one.key().compareTo(other.key());
        return byKey != 0 ? byKey : one.id().compareTo(other.id());
    }
}
