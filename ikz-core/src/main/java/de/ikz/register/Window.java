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

        private static final char BETWEEN = ' ';

        public Cursor {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(id, "id");
        }

        /**
         * The place of a part of an entry; ordered by key, then by entry, then by index, as the texts are.
         *
         * @param index its place among the entry's parts
         */
        public static Cursor within(String key, String entry, int index) {
            return new Cursor(key, entry + BETWEEN + String.format("%05d", index));
        }

        /** The entry, where this is the place of a part of it. */
        public String entry() {
            int between = id.lastIndexOf(BETWEEN);
            return between < 0 ? id : id.substring(0, between);
        }

        /** The place among the entry's parts; 0 where none is named. */
        public int index() {
            String index = id.substring(id.lastIndexOf(BETWEEN) + 1);
            return index.matches("[0-9]{5,9}") ? Integer.parseInt(index) : 0;
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
