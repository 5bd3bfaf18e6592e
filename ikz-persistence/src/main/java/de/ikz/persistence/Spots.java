package de.ikz.persistence;

import de.ikz.cooperation.Spot;

/** A place in a file as one text: what is counted, line, table, row, column, separated by blanks. */
final class Spots {

    private Spots() {}

    static String write(Spot spot) {
        return spot.counting().name() + " " + spot.line() + " " + spot.table() + " " + spot.row() + " " + spot.column();
    }

    static Spot read(String text) {
        String[] parts = text.split(" ");
        return new Spot(
                Spot.Counting.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
