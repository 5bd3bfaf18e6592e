package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what, as its header says: in one row or two, in any order, by several names.
 *
 * @param places index of each column
 * @param unitLabels whether the first column holds units as row labels
 * @param units which columns of a flat table hold directorates and units
 */
record Columns(Map<Column, Integer> places, boolean unitLabels, UnitColumns units) {

    private static final int LONGEST_HEADER = 90;
    private static final int MOST = 40;
    private static final String TOO_LONG = "?";
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

    /** Four columns in the usual order. */
    static final Columns USUAL = new Columns(
            Map.of(Column.EXCHANGE, 0, Column.TOPIC, 1, Column.STATE, 2, Column.OUTLOOK, 3), false, UnitColumns.ABSENT);

    /** A header found at the beginning of a table. */
    record Header(int rows, Columns columns) {}

    /** The header that begins with this row of a table, if one does. */
    static Optional<Header> header(List<Row> rows, int at) {
        Row first = rows.get(at);
        UnitColumns units = units(first);
        if (!units.isAbsent()) {
            Map<Column, Integer> named = plainlyNamed(first);
            if (named.size() > 1 || named.containsKey(Column.TOPIC)) {
                return Optional.of(new Header(1, new Columns(named, false, units)));
            }
        }
        if (!isHeaderRow(first)) {
            Map<Column, Integer> named = plainlyNamed(first);
            return named.size() > 2
                    ? Optional.of(new Header(1, new Columns(named, false, UnitColumns.ABSENT)))
                    : Optional.empty();
        }
        Map<Column, Integer> named = named(first);
        int used = 1;
        boolean second = at + 1 < rows.size() && isHeaderRow(rows.get(at + 1)) && !named.containsKey(Column.STATE);
        if (second && named(rows.get(at + 1)).keySet().stream().anyMatch(column -> column != Column.EXCHANGE)) {
            Map<Column, Integer> below = named(rows.get(at + 1));
            named.remove(Column.TOPIC);
            below.forEach(named::putIfAbsent);
            used = 2;
        }
        if (named.equals(Map.of(Column.EXCHANGE, 0)) && first.cells().size() == 2) {
            return Optional.of(new Header(used, new Columns(Map.of(Column.EXCHANGE, 1), true, UnitColumns.ABSENT)));
        }
        if (named.size() < 2 && !named.containsKey(Column.EXCHANGE)) {
            return Optional.empty();
        }
        return Optional.of(new Header(used, new Columns(completed(named), false, UnitColumns.ABSENT)));
    }

    private static Map<Column, Integer> completed(Map<Column, Integer> named) {
        Map<Column, Integer> completed = new EnumMap<>(Column.class);
        completed.putAll(named);
        USUAL.places.forEach((column, place) -> {
            if (!completed.containsKey(column) && !completed.containsValue(place)) {
                completed.put(column, place);
            }
        });
        return completed;
    }

    private static boolean isHeaderRow(Row row) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < row.cells().size() && column < 12; column++) {
            String cell = words(row, column);
            if (!cell.isEmpty()) {
                if (!isHeaderCell(cell)) {
                    return false;
                }
                words.add(cell);
            }
        }
        return !words.isEmpty()
                && (words.size() > 1
                        || ALONE.matcher(words.get(0)).matches() && row.cells().size() <= 4)
                && row.cells().stream().noneMatch(cell -> cell.raw().contains("•"));
    }

    private static boolean isHeaderCell(String cell) {
        return EXCHANGE.matcher(cell).lookingAt()
                || TOPIC.matcher(cell).matches()
                || STATE.matcher(cell).matches()
                || OUTLOOK.matcher(cell).matches()
                || GROUP.matcher(cell).find() && cell.split(" ").length <= 4;
    }

    private static Map<Column, Integer> named(Row row) {
        Map<Column, Integer> named = new EnumMap<>(Column.class);
        for (int column = 0; column < row.cells().size() && column < MOST; column++) {
            String cell = words(row, column);
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
    private static Map<Column, Integer> plainlyNamed(Row row) {
        Map<Column, Integer> named = named(row);
        named.values().removeIf(place -> !isHeaderCell(words(row, place)) || hasNumber(row.cell(place)));
        return named;
    }

    private static boolean hasNumber(Cell cell) {
        return cell.raw().chars().anyMatch(Character::isDigit);
    }

    private static UnitColumns units(Row row) {
        UnitColumns units = UnitColumns.ABSENT;
        for (int column = 0; column < row.cells().size() && column < MOST; column++) {
            String cell = hasNumber(row.cell(column)) ? TOO_LONG : words(row, column);
            if (units.directorate() == UnitColumns.NONE && UnitColumns.isDirectorates(cell)) {
                units = new UnitColumns(column, units.unit(), units.prefix());
            } else if (units.unit() == UnitColumns.NONE && UnitColumns.isUnits(cell)) {
                units = new UnitColumns(units.directorate(), column, UnitColumns.prefix(cell));
            }
        }
        return units;
    }

    private static String words(Row row, int column) {
        Cell cell = row.cell(column);
        if (cell.raw().length() > 4 * LONGEST_HEADER) {
            return TOO_LONG;
        }
        String words = cell.words();
        return words.length() > LONGEST_HEADER ? TOO_LONG : letters(words.toLowerCase(Locale.GERMAN));
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

    /** The cell of a row in a column. */
    Cell cell(Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** Whether this place of a row belongs to a column. */
    boolean knows(int place) {
        return places.containsValue(place) || unitLabels && place == 0 || units.knows(place);
    }

    /** The place of a column in a file, counted from 1; 0 when the table has none. */
    int number(Column column) {
        return places.getOrDefault(column, -1) + 1;
    }
}
