package de.ikz.partner;

/**
 * Words of a text that name an office of the own city: {@code FB 32}, {@code A 53}, {@code 32.41}.
 *
 * @param from first UTF-16 code unit in the text
 * @param to the code unit after the last
 * @param code the code of the unit as it is known, or of the nearest known one above: {@code Amt 53} for {@code A 53}
 */
public record OwnUnitMention(int from, int to, String code) {

    public OwnUnitMention {
        if (from < 0 || to <= from || code == null || code.isBlank()) {
            throw new IllegalArgumentException("A mention has characters and a code: " + from + " to " + to);
        }
    }
}
