package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import de.ikz.organization.UnitLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A flat table: each row names its directorate and unit or, where those cells are blank, means the ones above. Some
 * tables repeat what is the same in several rows, in others a blank cell says so; what a blank cell means is told by
 * which of the two the table does.
 */
final class FlatTable {

    private final Columns columns;
    private final Row header;
    private final boolean repeatsUnits;
    private final boolean repeatsExchanges;
    private final Map<Integer, List<Cell>> numbering = new LinkedHashMap<>();
    private String directorate = "";
    private String unit = "";
    private String exchange = "";

    /** @param rows below the header */
    FlatTable(Columns columns, Row header, List<Row> rows) {
        this.columns = columns;
        this.header = header;
        this.repeatsUnits = repeats(rows, row -> columns.units().unit());
        this.repeatsExchanges = repeats(rows, row -> columns.number(Column.EXCHANGE) - 1);
        for (int place = 0; place < header.cells().size(); place++) {
            if (!columns.knows(place) && counts(rows, place)) {
                int at = place;
                numbering.put(place, rows.stream().map(row -> row.cell(at)).toList());
            }
        }
    }

    /** Whether a table begins with the header of a flat one. */
    static boolean isFlat(List<Row> table) {
        return Columns.header(table, 0)
                .filter(header -> !header.columns().units().isAbsent())
                .isPresent();
    }

    /** The units that the rows of a table name, if it is a flat one. */
    static List<UnitLabel> units(List<Row> table) {
        Optional<UnitColumns> columns =
                Columns.header(table, 0).map(header -> header.columns().units()).filter(units -> !units.isAbsent());
        return columns.isEmpty()
                ? List.of()
                : table.stream()
                        .skip(1)
                        .map(row -> words(row, columns.get().unit()))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .flatMap(words -> columns.get().unit(words).stream())
                        .toList();
    }

    private static boolean repeats(List<Row> rows, ToIntFunction<Row> place) {
        for (int i = 1; i < rows.size(); i++) {
            String words = words(rows.get(i), place.applyAsInt(rows.get(i)));
            if (!words.isEmpty() && words.equals(words(rows.get(i - 1), place.applyAsInt(rows.get(i - 1))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(List<Row> rows, int place) {
        return rows.stream()
                .map(row -> row.cell(place).words())
                .allMatch(words -> words.matches("(?:[0-9]{1,6}\\.?)?"));
    }

    private static String words(Row row, int place) {
        return place < 0 ? "" : row.cell(place).words();
    }

    /** Columns that only count the rows, by their place. */
    Map<Integer, List<Cell>> numbering() {
        return numbering;
    }

    /** The name of a column that is none of a report's. */
    String name(int place) {
        return header.cell(place).words();
    }

    /** The units whose sections begin with this row, the outermost first; empty when it cannot be told. */
    Optional<List<UnitLabel>> sections(Row row) {
        String ofDirectorate = words(row, columns.units().directorate());
        String ofUnit = words(row, columns.units().unit());
        boolean another = !ofDirectorate.isEmpty() && !ofDirectorate.equals(directorate);
        boolean itself = ofUnit.isEmpty() && !ofDirectorate.isEmpty() && repeatsUnits && !unit.isEmpty();
        boolean anotherUnit = !ofUnit.isEmpty() && (another || !ofUnit.equals(unit));
        Optional<UnitLabel> above = another || itself ? UnitColumns.directorate(ofDirectorate) : Optional.empty();
        Optional<UnitLabel> below = anotherUnit ? columns.units().unit(ofUnit) : Optional.empty();
        if ((another || itself) && above.isEmpty() || anotherUnit && below.isEmpty()) {
            return Optional.empty();
        }
        List<UnitLabel> begun = new ArrayList<>();
        above.ifPresent(begun::add);
        below.ifPresent(begun::add);
        if (!begun.isEmpty()) {
            directorate = ofDirectorate.isEmpty() ? directorate : ofDirectorate;
            unit = ofUnit;
            exchange = "";
        }
        return Optional.of(begun);
    }

    /** Whether the row names the exchange of the row above again. */
    boolean repeatsExchange(Row row) {
        String named = words(row, columns.number(Column.EXCHANGE) - 1);
        boolean again = !named.isEmpty() && named.equals(exchange);
        exchange = named.isEmpty() && !repeatsExchanges ? exchange : named;
        return again;
    }

    /** Whether the row names no exchange in a table that names them in every row. */
    boolean hasNoExchange(Row row) {
        return repeatsExchanges
                && words(row, columns.number(Column.EXCHANGE) - 1).isEmpty();
    }
}
