package de.ikz.war.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where the cells of a table stand, with those that cover several rows and columns (WHATWG HTML, forming a table). */
final class TableGrid {

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 65_534;

    private final List<Integer> covered = new ArrayList<>();
    private int column;
    private boolean begun;

    /** Begins a row. */
    void beginRow() {
        begun = true;
        column = 0;
    }

    /** Ends a row. */
    void endRow() {
        if (begun) {
            covered.replaceAll(rows -> Math.max(0, rows - 1));
        }
        begun = false;
    }

    /** The column of the next cell. */
    int place(Element cell) {
        while (column < covered.size() && covered.get(column) > 0) {
            column++;
        }
        int at = column;
        int rows = number(cell, "rowspan", MOST_ROWS);
        for (int columns = width(cell); columns > 0; columns--, column++) {
            while (covered.size() <= column) {
                covered.add(0);
            }
            covered.set(column, Math.max(covered.get(column), rows == 0 ? MOST_ROWS : rows));
        }
        return at;
    }

    /** How many columns a cell covers. */
    static int width(Element cell) {
        return Math.max(1, number(cell, "colspan", MOST_COLUMNS));
    }

    private static int number(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]+")) {
            return 1;
        }
        return value.length() > 6 ? most : Math.min(most, Integer.parseInt(value));
    }
}
