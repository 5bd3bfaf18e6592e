package de.ikz.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement and its values, put together step by step; values are always parameters, written {@code ?}. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    /** Adds text with the values of its parameters. */
    Sql add(String more, Object... theirs) {
        text.append(more);
        Collections.addAll(values, theirs);
        return this;
    }

    /** Adds another statement's text and values. */
    Sql add(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    /**
     * Adds {@code column in (…)}. The list is filled up to a power of two by repeating its last value, so that lists of
     * any length make a few different statements only, which databases keep prepared.
     */
    Sql in(String column, Collection<?> any) {
        if (any.isEmpty()) {
            return add("1 = 0");
        }
        List<Object> padded = new ArrayList<>(any);
        int size = padded.size() == 1 ? 1 : Integer.highestOneBit(padded.size() - 1) << 1;
        padded.addAll(Collections.nCopies(size - padded.size(), padded.get(padded.size() - 1)));
        return add(column + " in (" + "?, ".repeat(size - 1) + "?)", padded.toArray());
    }

    /** The text with numbered parameters, as JPA wants them. */
    String numbered() {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            numbered.append(character);
            if (character == '?') {
                numbered.append(++parameter);
            }
        }
        return numbered.toString();
    }

    /** The values, the first parameter's first. */
    List<Object> values() {
        return values;
    }
}
