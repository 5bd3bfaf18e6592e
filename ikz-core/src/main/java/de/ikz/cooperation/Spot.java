package de.ikz.cooperation;

import java.util.Objects;

/**
 * A place in a file from which an entry came, counted as people count who look for it there.
 *
 * @param counting what people count
 * @param line line of a text file; in other files the running number of the paragraph or row; from 1
 * @param table table of the file (sheet of a workbook) counted from 1, 0 outside of tables
 * @param row row of that table counted from 1 with its header, 0 outside of tables
 * @param column column of that table counted from 1, 0 for the whole row
 */
public record Spot(Counting counting, int line, int table, int row, int column) {

    /** What people count to find a place. */
    public enum Counting {
        /** Lines of a text file. */
        LINES,
        /** Tables and their rows, paragraphs outside of them. */
        TABLES,
        /** Sheets of a workbook and their rows. */
        SHEETS
    }

    public Spot {
        Objects.requireNonNull(counting, "counting");
    }

    /** Whether two places are in one row, or are one line. */
    public boolean isInRowOf(Spot other) {
        return line == other.line && table == other.table && row == other.row;
    }

    /** What people read: {@code Zeile 22, Spalte 2}; {@code Tabelle 3, Zeile 4, Spalte 2}; {@code Absatz 7}. */
    @Override
    public String toString() {
        String whole = counting == Counting.LINES
                ? "Zeile " + line
                : table == 0
                        ? "Absatz " + line
                        : (counting == Counting.SHEETS ? "Blatt " : "Tabelle ") + table + ", Zeile " + row;
        return column == 0 ? whole : whole + ", Spalte " + column;
    }
}
