package de.ikz.intake;

import de.ikz.cooperation.Spot;
import java.util.Objects;

/**
 * A place in a report's file, counted as people count who look for it there.
 *
 * @param line line of a text file; in other files the running number of the paragraph or row; from 1, ascending
 * @param column column of the table counted from 1, 0 for the whole line
 * @param table table of the file (sheet of a workbook) counted from 1, 0 outside of tables
 * @param row row of that table counted from 1 with its header, 0 outside of tables
 * @param counting what people count
 */
public record Place(int line, int column, int table, int row, Counting counting) implements Comparable<Place> {

    /** What people count to find a place. */
    public enum Counting {
        /** Lines of a text file. */
        LINES,
        /** Tables and their rows, paragraphs outside of them. */
        TABLES,
        /** Sheets of a workbook and their rows. */
        SHEETS
    }

    public Place {
        Objects.requireNonNull(counting, "counting");
    }

    /** A whole line of a text file. */
    public static Place line(int line) {
        return new Place(line, 0);
    }

    /** A column of a line of a text file. */
    public Place(int line, int column) {
        this(line, column, 0, 0, Counting.LINES);
    }

    /** The same row, another column of it. */
    public Place in(int other) {
        return new Place(line, other, table, row, counting);
    }

    /** The whole row or line. */
    public Place whole() {
        return in(0);
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** What people read: {@code Zeile 22, Spalte 2}; {@code Tabelle 3, Zeile 4, Spalte 2}; {@code Absatz 7}. */
    @Override
    public String toString() {
        return spot().toString();
    }

    /** The place as an entry keeps it. */
    public Spot spot() {
        return new Spot(Spot.Counting.valueOf(counting.name()), line, table, row, column);
    }
}
