package de.ikz.cooperation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which people call an entry, counted from 1 in each city: {@code IKZ-0042}.
 *
 * @param value at least 1
 */
public record CooperationNumber(int value) implements Comparable<CooperationNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)IKZ-?0*([1-9][0-9]{0,8})");

    /** @throws IllegalArgumentException when below 1 */
    public CooperationNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Numbers begin with 1, not " + value);
        }
    }

    /** Reads {@code IKZ-0042} as people type it; empty when it is no such number. */
    public static Optional<CooperationNumber> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new CooperationNumber(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(CooperationNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(value);
        return "IKZ-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
