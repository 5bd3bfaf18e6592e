package de.ikz.register;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys by which the register is sorted, the same on every database: printable ASCII, at most {@value #MAX} characters.
 *
 * <p>Words are folded after DIN 5007-1 (dictionary order: ä as a, ß as ss, case and punctuation do not count); numbers
 * are padded, so that {@code FB 2} stands before {@code FB 10}.
 */
public final class SortKey {

    /** Longest key in characters. */
    public static final int MAX = 120;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int PADDED = 9;

    private SortKey() {}

    /** The key of a text. */
    public static String of(String text) {
        String head = text.length() > 4 * MAX ? text.substring(0, 4 * MAX) : text;
        String folded = Normalizer.normalize(head.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        String padded = DIGITS.matcher(folded).replaceAll(match -> pad(match.group(), PADDED));
        return padded.length() > MAX ? padded.substring(0, MAX) : padded;
    }

    /**
     * The key of an entry's place in the register: city, the positions of its units from the top down, then its own
     * position in the report. The comma sorts before the dot: what a Dezernat answers for itself stands before its units.
     */
    public static String of(Municipality municipality, List<Unit> path, int position) {
        String units = path.stream()
                .limit(10)
                .map(unit -> pad(String.valueOf(unit.position()), 6))
                .collect(Collectors.joining("."));
        return municipality.key() + ":" + units + "," + pad(String.valueOf(position), 8);
    }

    private static String pad(String digits, int length) {
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }
}
