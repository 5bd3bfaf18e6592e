package de.ikz.intake;

import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a flat table that say whose its rows are.
 *
 * @param directorate index of the directorates, {@link #NONE} if there is none
 * @param unit index of the units, {@link #NONE} if there is none
 * @param prefix what stands before a number alone: {@code FB }, {@code Amt } or nothing
 */
record UnitColumns(int directorate, int unit, String prefix) {

    static final int NONE = -1;

    /** A table whose rows are those of the heading above it. */
    static final UnitColumns ABSENT = new UnitColumns(NONE, NONE, "");

    private static final Pattern DIRECTORATES =
            Pattern.compile("(?:dezernate?|dez|directorate|geschäftsbereich|geschäftskreis)");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(?:dezernat|amt|ämter|fachamt|fachbereiche?|fb|fachdienst|organisationseinheit|org einheit"
                    + "|orga einheit|oe|einheit|dienststelle|abteilung|bereich|referat|eigenbetrieb|unit|department|office"
                    + "|zuständige|zuständigkeit|verantwortliche?s?|name|bezeichnung|der|des|und|oder|bzw) ?)+");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})*)(?:\\s*[-–:,]?\\s+(.*))?");

    static boolean isDirectorates(String header) {
        return DIRECTORATES.matcher(header).matches();
    }

    static boolean isUnits(String header) {
        return UNITS.matcher(header).matches();
    }

    static String prefix(String header) {
        if (header.matches("(?:amt|ämter|fachamt)\\b.*")) {
            return "Amt ";
        }
        return header.matches("(?:fachbereiche?|fb)\\b.*") ? "FB " : "";
    }

    boolean isAbsent() {
        return directorate == NONE && unit == NONE;
    }

    boolean knows(int place) {
        return place == directorate || place == unit;
    }

    /** The directorate that a cell names; empty where it cannot be one. */
    static Optional<UnitLabel> directorate(String words) {
        return UnitNames.numbered(words)
                .filter(label -> label.kind() == UnitKind.DIRECTORATE)
                .or(() -> UnitNames.numbered("Dezernat " + words))
                .or(() -> named(words, UnitKind.DIRECTORATE));
    }

    /** The unit that a cell names; empty where it cannot be one. */
    Optional<UnitLabel> unit(String words) {
        return UnitNames.numbered(words)
                .or(() -> numberAlone(words))
                .or(() -> UnitNames.free(words))
                .or(() -> named(words, UnitKind.OTHER));
    }

    private Optional<UnitLabel> numberAlone(String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.matches()) {
            return Optional.empty();
        }
        if (!prefix.isEmpty()) {
            return UnitNames.numbered(prefix + words);
        }
        String name = number.group(2) == null ? "" : number.group(2).strip();
        return Optional.of(new UnitLabel(number.group(1), name.isEmpty() ? number.group(1) : name, UnitKind.OTHER));
    }

    private static Optional<UnitLabel> named(String words, UnitKind kind) {
        return words.length() > UnitLabel.MAX_CODE ? Optional.empty() : Optional.of(UnitLabel.of(words, kind));
    }
}
