package de.ikz.portlet;

import de.ikz.cooperation.Spot;

/** Names a place in a file as people count to find it. */
final class Spots {

    private Spots() {}

    static String name(Spot spot, Texts text) {
        String whole = row(spot, text);
        return spot.column() == 0 ? whole : text.of("place.column", whole, spot.column());
    }

    private static String row(Spot spot, Texts text) {
        return switch (spot.counting()) {
            case LINES -> text.of("place.line", spot.line());
            case TABLES ->
                spot.table() == 0
                        ? text.of("place.paragraph", spot.line())
                        : text.of("place.table", spot.table(), spot.row());
            case SHEETS -> text.of("place.sheet", spot.table(), spot.row());
        };
    }
}
