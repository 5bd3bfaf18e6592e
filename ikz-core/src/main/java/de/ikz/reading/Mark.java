package de.ikz.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A place in the wording of an entry.
 *
 * @param field which text
 * @param statement index of the statement in state or outlook, 0 for a topic, a heading and a named partner's number
 * @param from first UTF-16 code unit
 * @param to the code unit after the last
 */
public record Mark(Field field, int statement, int from, int to) implements Comparable<Mark> {

    private static final Comparator<Mark> AS_READ = Comparator.comparing(Mark::field)
            .thenComparing(Mark::statement)
            .thenComparing(Mark::from)
            .thenComparing(Mark::to);

    /** The texts of an entry in the order in which people read them. */
    public enum Field {
        HEADING,
        /** A body of the report's first column, by its number among the entry's partners. */
        PARTNER,
        TOPIC,
        STATE,
        OUTLOOK;

        /** The name in the contract, for example {@code outlook}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException when it has no extent */
    public Mark {
        Objects.requireNonNull(field, "field");
        if (statement < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("No place: " + statement + " [" + from + ", " + to + ")");
        }
    }

    @Override
    public int compareTo(Mark other) {
        return AS_READ.compare(this, other);
    }
}
