package de.ikz.intake;

import de.ikz.intake.Place.Counting;

/** Where in the file the reader is, as people count in this kind of file. */
final class PlaceCounter {

    private final Counting counting;
    private int line;
    private int tables;
    private int row;

    PlaceCounter(Counting counting) {
        this.counting = counting;
    }

    /** Takes over the sheet and row or line that the file itself counts, both from 1. */
    void at(int table, int number) {
        tables = table;
        row = number;
    }

    Grid beginTable() {
        if (counting == Counting.TABLES) {
            tables++;
        }
        return new Grid(counting == Counting.SHEETS);
    }

    /** Goes on to the next paragraph or row. */
    void nextLine() {
        line++;
    }

    /**
     * The place that is being read.
     *
     * @param grid the open table, or null outside of tables
     * @param column of the open cell, counted from 1; 0 where none is open
     */
    Place place(Grid grid, boolean inRow, int column) {
        int next = line + (inRow ? 0 : 1);
        int rows = grid == null ? 0 : grid.rows();
        return switch (counting) {
            case LINES -> new Place(Math.max(1, row), column, tables, grid == null ? 0 : rows + 1, counting);
            case SHEETS -> new Place(next, column, tables, row, counting);
            case TABLES ->
                grid == null
                        ? new Place(line + 1, 0, 0, 0, counting)
                        : new Place(next, column, tables, rows + (inRow ? 1 : 0), counting);
        };
    }
}
