package de.ikz.register;

import java.util.Objects;
import java.util.Optional;

/**
 * The part of a list that is asked for, by key and never by offset.
 *
 * @param limit most entries, 1 to {@value #MAX}
 * @param from where it begins
 * @param at the place, for {@link From#AFTER} and {@link From#BEFORE}
 */
public record Window(int limit, From from, Optional<Cursor> at) {

    /** Most entries of one page. */
    public static final int MAX = 200;

    /** Where a window lies. */
    public enum From {
        START,
        AFTER,
        BEFORE,
        END
    }

    /**
     * A place in a sorted list.
     *
     * @param key the sort key of an entry
     * @param id its id
     */
    public record Cursor(String key, String id) {

        public Cursor {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(id, "id");
        }
    }

    /** @throws IllegalArgumentException when the limit is out of range or a place is missing or too much */
    public Window {
        if (limit < 1 || limit > MAX) {
            throw new IllegalArgumentException("A page has 1 to " + MAX + " entries, not " + limit);
        }
        boolean needsPlace = from == From.AFTER || from == From.BEFORE;
        if (needsPlace != at.isPresent()) {
            throw new IllegalArgumentException("Window " + from + " and place " + at + " do not fit");
        }
    }

    /** The first entries. */
    public static Window first(int limit) {
        return new Window(limit, From.START, Optional.empty());
    }

    /** The last entries, in the list's order. */
    public static Window last(int limit) {
        return new Window(limit, From.END, Optional.empty());
    }

    /** Those that follow a place. */
    public static Window after(Cursor place, int limit) {
        return new Window(limit, From.AFTER, Optional.of(place));
    }

    /** Those directly before a place, in the list's order. */
    public static Window before(Cursor place, int limit) {
        return new Window(limit, From.BEFORE, Optional.of(place));
    }
}
