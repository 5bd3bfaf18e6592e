package de.ikz.organization;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a unit is called: {@code FB 32} with the name Bürgerservice und Ordnungsamt.
 *
 * @param code short form, unique within a city at any time: {@code FB 32}, {@code Amt 31}, {@code II/01}, {@code SAB};
 *     for a directorate its number alone ({@code III})
 * @param name the long name, equal to the code when no other is known
 * @param kind the kind of unit
 */
public record UnitLabel(String code, String name, UnitKind kind) {

    /** Longest code in characters. */
    public static final int MAX_CODE = 120;

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0-]+");

    /** @throws IllegalArgumentException when code or name is blank or the code too long */
    public UnitLabel {
        Objects.requireNonNull(kind, "kind");
        if (code == null || code.isBlank() || code.length() > MAX_CODE) {
            throw new IllegalArgumentException("A unit code has 1 to " + MAX_CODE + " characters, not: " + code);
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A unit has a name: " + code);
        }
    }

    /** A unit of which only the code is known. */
    public static UnitLabel of(String code, UnitKind kind) {
        return new UnitLabel(code, code, kind);
    }

    /** The code as people may type it: case and blanks do not count, {@code fb-32} is {@code FB 32}. */
    public static String key(String code) {
        return GAPS.matcher(code.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** What people read: {@code Dezernat III}, {@code Stadtordnungsdienst (32.1)}, {@code FB 32}. */
    public String display() {
        if (kind == UnitKind.DIRECTORATE) {
            return "Dezernat " + code;
        }
        return name.equals(code) || name.contains("(") ? name : name + " (" + code + ")";
    }
}
