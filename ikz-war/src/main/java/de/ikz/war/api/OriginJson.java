package de.ikz.war.api;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Spot;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The file and the place in it from which an entry came. */
final class OriginJson {

    private OriginJson() {}

    /** @param further cells that came from other rows */
    static JsonObject of(Origin.Source source, List<Origin.Piece> further) {
        JsonObjectBuilder json = NewJson.object().add("file", source.file()).add("sha256", source.sha256());
        add(json, source.spot());
        if (!further.isEmpty()) {
            JsonArrayBuilder others = NewJson.array();
            further.forEach(piece -> others.add(add(NewJson.object(), piece.spot())));
            json.add("further", others);
        }
        return json.build();
    }

    /** What does not count, such as the table of a paragraph, is left out. */
    private static JsonObjectBuilder add(JsonObjectBuilder json, Spot spot) {
        if (spot.table() > 0) {
            json.add("table", spot.table()).add("row", spot.row());
        }
        if (spot.column() > 0) {
            json.add("column", spot.column());
        }
        return json.add("line", spot.line()).add("place", spot.toString());
    }
}
