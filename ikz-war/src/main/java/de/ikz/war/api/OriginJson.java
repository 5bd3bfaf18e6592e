package de.ikz.war.api;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Spot;
import java.util.List;

/** The file and the place in it from which an entry came. */
final class OriginJson {

    private OriginJson() {}

    /** @param further cells that came from other rows */
    static void write(JsonText json, Origin.Source source, List<Origin.Piece> further) {
        json.writeStartObject("origin");
        json.write("file", source.file());
        json.write("sha256", source.sha256());
        write(json, source.spot());
        if (!further.isEmpty()) {
            json.writeStartArray("further");
            further.forEach(piece -> {
                json.writeStartObject();
                write(json, piece.spot());
                json.writeEnd();
            });
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** What does not count, such as the table of a paragraph, is left out. */
    private static void write(JsonText json, Spot spot) {
        if (spot.table() > 0) {
            json.write("table", spot.table());
            json.write("row", spot.row());
        }
        if (spot.column() > 0) {
            json.write("column", spot.column());
        }
        json.write("line", spot.line());
        json.write("place", spot.toString());
    }
}
