package de.ikz.portlet;

import de.ikz.register.Slice;
import de.ikz.register.Window;

/**
 * The addresses of the pages around the one shown; empty where there is none.
 *
 * @param first the first page
 * @param previous the page before
 * @param next the page after
 * @param last the last page
 */
public record Pager(String first, String previous, String next, String last) {

    /** The pages around a slice of a selection. */
    static Pager of(String page, Query query, Slice slice) {
        Places places = Places.of(query.values());
        String previous = slice.previous()
                .map(place -> page + query.with("before", places.write(place)))
                .orElse("");
        String next = slice.next()
                .map(place -> page + query.with("after", places.write(place)))
                .orElse("");
        boolean atEnd = query.window().from() == Window.From.END;
        return new Pager(
                previous.isEmpty() ? "" : page + query.address(),
                previous,
                next,
                next.isEmpty() || atEnd ? "" : page + query.with("last", "true"));
    }

    /** Whether there is more than the one page. */
    public boolean isNeeded() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
