package de.ikz.organization;

import java.util.regex.Pattern;

/**
 * The city that keeps a register, by its official municipality key (Amtlicher Gemeindeschlüssel, AGS).
 *
 * <p>Example: {@code 15003000} is Magdeburg. Part of every key of the register.
 *
 * @param key eight digits
 */
public record Municipality(String key) implements Comparable<Municipality> {

    private static final int STATE_DIGITS = 2;

    private static final Pattern AGS = Pattern.compile("[0-9]{8}");

    /** @throws IllegalArgumentException when the key is not an AGS */
    public Municipality {
        if (key == null || !AGS.matcher(key).matches()) {
            throw new IllegalArgumentException("An AGS has eight digits, not: " + key);
        }
    }

    /** Reads an AGS; throws {@link IllegalArgumentException} when it is none. */
    public static Municipality of(String key) {
        return new Municipality(key);
    }

    /** Official key of its federal state: {@code 15}. */
    public String state() {
        return key.substring(0, STATE_DIGITS);
    }

    @Override
    public int compareTo(Municipality other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
