package de.ikz.war.api;

import de.ikz.intake.Finding;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftFinding;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What somebody must look at before a report is accepted. */
final class DraftFindingJson {

    private DraftFindingJson() {}

    static List<JsonObject> all(Draft draft) {
        return draft.findings().stream().map(DraftFindingJson::of).toList();
    }

    private static JsonObject of(DraftFinding found) {
        Finding finding = found.finding();
        JsonObjectBuilder json = NewJson.object()
                .add("id", found.id())
                .add("severity", finding.severity().key())
                .add("message", finding.message())
                .add("place", finding.place().toString())
                .add("line", finding.place().line())
                .add("column", finding.place().column())
                .add("text", finding.text())
                .add("holdsText", found.holdsText())
                .add("settled", found.isSettled());
        found.settled().ifPresent(settled -> json.add("settledBy", settled.by()).add("note", settled.note()));
        return json.build();
    }
}
