package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what, as its header says: in one row or two, in any order, by several names.
 *
 * @param places index of each column
 * @param unitLabels whether the first column holds units as row labels
 * @param units which columns of a flat table hold directorates and units
 */
record Columns(Map<Column, Integer> places, boolean unitLabels, UnitColumns units) {

    /** Four columns in the usual order. */
    static final Columns USUAL = new Columns(
            Map.of(Column.EXCHANGE, 0, Column.TOPIC, 1, Column.STATE, 2, Column.OUTLOOK, 3), false, UnitColumns.ABSENT);

    /** A header found at the beginning of a table. */
    record Header(int rows, Columns columns) {}

    /** The header that begins with this row of a table, if one does. */
    static Optional<Header> header(List<Row> rows, int at) {
        HeaderRow first = HeaderRow.of(rows.get(at));
        if (!first.mayBeOne()) {
            return Optional.empty();
        }
        UnitColumns units = first.units();
        if (!units.isAbsent()) {
            Map<Column, Integer> named = first.plainlyNamed();
            if (named.size() > 1 || named.containsKey(Column.TOPIC)) {
                return Optional.of(new Header(1, new Columns(named, false, units)));
            }
        }
        if (!first.isHeader()) {
            Map<Column, Integer> named = first.plainlyNamed();
            return named.size() > 2
                    ? Optional.of(new Header(1, new Columns(named, false, UnitColumns.ABSENT)))
                    : Optional.empty();
        }
        Map<Column, Integer> named = first.named();
        int used = 1;
        if (at + 1 < rows.size() && !named.containsKey(Column.STATE)) {
            HeaderRow second = HeaderRow.of(rows.get(at + 1));
            if (second.isHeader() && second.named().keySet().stream().anyMatch(column -> column != Column.EXCHANGE)) {
                named.remove(Column.TOPIC);
                second.named().forEach(named::putIfAbsent);
                used = 2;
            }
        }
        if (named.equals(Map.of(Column.EXCHANGE, 0)) && rows.get(at).cells().size() == 2) {
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
