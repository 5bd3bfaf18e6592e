package de.ikz.persistence;

import de.ikz.register.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Pages of a list by key: reads as many rows as the page has, one more to know whether it goes on, and one on the other
 * side of a place.
 */
abstract class Paging<R> {

    private final boolean descending;

    Paging(boolean descending) {
        this.descending = descending;
    }

    /**
     * A page's rows.
     *
     * @param rows in the list's order
     * @param previous place of the first one, if there are some before it
     * @param next place of the last one, if there are some after it
     */
    record Page<R>(List<R> rows, Optional<Window.Cursor> previous, Optional<Window.Cursor> next) {}

    /** Up to so many rows beyond a place, the nearest first. */
    abstract List<R> read(Optional<Window.Cursor> at, boolean descending, int most);

    /** The place of a row. */
    abstract Window.Cursor place(R row);

    final Page<R> page(Window window) {
        boolean backwards = window.from() == Window.From.BEFORE || window.from() == Window.From.END;
        boolean downwards = descending != backwards;
        List<R> rows = new ArrayList<>(read(window.at(), downwards, window.limit() + 1));
        if (rows.isEmpty()) {
            return new Page<>(List.of(), Optional.empty(), Optional.empty());
        }
        boolean goesOn = rows.size() > window.limit();
        if (goesOn) {
            rows.remove(window.limit());
        }
        boolean cameFrom = window.at().isPresent() && isBeyond(place(rows.get(0)), !downwards);
        if (backwards) {
            Collections.reverse(rows);
        }
        Optional<Window.Cursor> first = Optional.of(place(rows.get(0)));
        Optional<Window.Cursor> last = Optional.of(place(rows.get(rows.size() - 1)));
        return new Page<>(
                rows,
                first.filter(place -> backwards ? goesOn : cameFrom),
                last.filter(place -> backwards ? cameFrom : goesOn));
    }

    private boolean isBeyond(Window.Cursor place, boolean downwards) {
        return !read(Optional.of(place), downwards, 1).isEmpty();
    }
}
