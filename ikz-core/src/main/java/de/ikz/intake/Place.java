package de.ikz.intake;

/**
 * A place in a report's file.
 *
 * @param line counted from 1
 * @param column column of the table counted from 1, 0 for the whole line
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** A whole line. */
    public static Place line(int line) {
        return new Place(line, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** What people read: {@code Zeile 22, Spalte 2}. */
    @Override
    public String toString() {
        return column == 0 ? "Zeile " + line : "Zeile " + line + ", Spalte " + column;
    }
}
