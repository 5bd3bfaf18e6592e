package de.ikz.intake;

import de.ikz.table.Tables;
import java.util.Arrays;
import java.util.stream.Stream;

/** A corpus of examples: one a row, the last cell a note; {@code ⏎} stands for a line break. */
final class Table {

    private Table() {}

    static Stream<String[]> rows(String table) {
        return Tables.rows(Table.class, table).stream()
                .map(cells -> Arrays.stream(cells)
                        .map(cell -> cell.replace('⏎', '\n'))
                        .toArray(String[]::new));
    }
}
