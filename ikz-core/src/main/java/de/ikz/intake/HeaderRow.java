package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row that may be a header, by the words of its cells.
 *
 * @param row the row
 * @param words of each cell its letters in lower case; {@link #NO_NAME} for cells that are too long for a name
 */
record HeaderRow(Row row, List<String> words) {

    private static final int LONGEST_HEADER = 90;
    private static final int MOST = 40;
    private static final String NO_NAME = "?";
    private static final Pattern EXCHANGE = Pattern.compile(
            "erfahrungsaustausch|arbeitsgruppe|arbeitskreis|gremi|netzwerk|austausch|kooperationspartner|exchange");
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:erfahrungsaustausche?|arbeitsgruppen|arbeitskreise|(?:fach)?gremien|netzwerke|austausch|etc|usw|und"
                    + "|allgemeine?|sonstiges?|weitere) ?)+");
    private static final Pattern GROUP = Pattern.compile("projekt|vereinbarung|vorhaben");
    private static final Pattern TOPIC = Pattern.compile(
            "(?:projekt\\w* ?)?(?:thema|themen|projekt|projekte|vorhaben|gegenstand|inhalt|maßnahmen?|topic)");
    private static final Pattern STATE = Pattern.compile(
            "\\w*stand|stand (?:der|des) \\w+|aktueller stand|status|bisherige ergebnisse|ergebnis|ergebnisse|state");
    private static final Pattern OUTLOOK = Pattern.compile(
            "perspektiven?|ausblick|weiteres vorgehen|weitere schritte|nächste schritte|weitere planung|planung|ziele?|perspectives?|outlook");

    private static final int SHOWN = 12;

    static HeaderRow of(Row row) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < row.cells().size() && column < MOST; column++) {
            words.add(words(row.cell(column)));
        }
        return new HeaderRow(row, words);
    }

    /** Whether any cell names a column; most rows are told at once. */
    boolean mayBeOne() {
        return words.stream().anyMatch(HeaderRow::isName);
    }

    /** Whether every cell that says something names a column. */
    boolean isHeader() {
        List<String> named = new ArrayList<>();
        for (int column = 0; column < words.size() && column < SHOWN; column++) {
            String cell = words.get(column);
            if (!cell.isEmpty()) {
                if (!isName(cell)) {
                    return false;
                }
                named.add(cell);
            }
        }
        return !named.isEmpty()
                && (named.size() > 1
                        || ALONE.matcher(named.get(0)).matches() && row.cells().size() <= 4)
                && row.cells().stream().noneMatch(cell -> cell.raw().contains("•"));
    }

    /** The columns that cells name, by their place. */
    Map<Column, Integer> named() {
        Map<Column, Integer> named = new EnumMap<>(Column.class);
        for (int column = 0; column < words.size(); column++) {
            String cell = words.get(column);
            if (STATE.matcher(cell).matches()) {
                named.putIfAbsent(Column.STATE, column);
            } else if (OUTLOOK.matcher(cell).matches()) {
                named.putIfAbsent(Column.OUTLOOK, column);
            } else if (EXCHANGE.matcher(cell).lookingAt()) {
                named.putIfAbsent(Column.EXCHANGE, column);
            } else if (TOPIC.matcher(cell).matches() || GROUP.matcher(cell).find()) {
                named.putIfAbsent(Column.TOPIC, column);
            }
        }
        return named;
    }

    /** The columns among others: only by cells that say nothing else. */
    Map<Column, Integer> plainlyNamed() {
        Map<Column, Integer> named = named();
        named.values().removeIf(place -> !isName(words.get(place)) || hasNumber(row.cell(place)));
        return named;
    }

    /** The columns of directorates and units. */
    UnitColumns units() {
        UnitColumns units = UnitColumns.ABSENT;
        for (int column = 0; column < words.size(); column++) {
            String cell = hasNumber(row.cell(column)) ? NO_NAME : words.get(column);
            if (units.directorate() == UnitColumns.NONE && UnitColumns.isDirectorates(cell)) {
                units = new UnitColumns(column, units.unit(), units.prefix());
            } else if (units.unit() == UnitColumns.NONE && UnitColumns.isUnits(cell)) {
                units = new UnitColumns(units.directorate(), column, UnitColumns.prefix(cell));
            }
        }
        return units;
    }

    private static boolean isName(String cell) {
        return !cell.equals(NO_NAME)
                && (EXCHANGE.matcher(cell).lookingAt()
                        || TOPIC.matcher(cell).matches()
                        || STATE.matcher(cell).matches()
                        || OUTLOOK.matcher(cell).matches()
                        || GROUP.matcher(cell).find() && cell.split(" ").length <= 4);
    }

    private static boolean hasNumber(Cell cell) {
        return cell.raw().chars().anyMatch(Character::isDigit);
    }

    private static String words(Cell cell) {
        if (cell.raw().length() > 4 * LONGEST_HEADER) {
            return NO_NAME;
        }
        String words = cell.words();
        return words.length() > LONGEST_HEADER ? NO_NAME : letters(words.toLowerCase(Locale.GERMAN));
    }

    /** Letters alone, with one blank for all that stands between them. */
    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        boolean gap = false;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int codePoint = words.codePointAt(at);
            boolean letter = Character.isLetter(codePoint);
            if (letter) {
                letters.append(gap && letters.length() > 0 ? " " : "").appendCodePoint(codePoint);
            }
            gap = !letter;
        }
        return letters.toString();
    }
}
