package de.ikz.war.api;

import de.ikz.renewal.Acceptance;
import de.ikz.renewal.Import;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** An import as the contract has it; before it is read its counts are zero. Never says who submitted it. */
final class ImportJson {

    private static final Import.Counts NOTHING = new Import.Counts(0, 0, 0, 0, 0, 0, 0, 0);

    private ImportJson() {}

    static JsonObjectBuilder of(Import found) {
        JsonObjectBuilder json = NewJson.object()
                .add("id", found.id().value())
                .add("municipality", found.municipality().key())
                .add("name", found.submission().name())
                .add("asOf", found.submission().stand().toString())
                .add("submittedAt", found.submission().at().toString())
                .add("state", found.state().key())
                .add("progress", found.progress())
                .add("version", found.version())
                .add("counts", counts(found));
        found.problem().ifPresent(problem -> json.add("problem", problem));
        return json;
    }

    static JsonObject accepted(Import found, Acceptance done) {
        return of(found)
                .add(
                        "acceptance",
                        NewJson.object()
                                .add("units", done.units())
                                .add("added", done.added())
                                .add("changed", done.changed())
                                .add("unchanged", done.unchanged()))
                .build();
    }

    static JsonObject counts(Import found) {
        Import.Counts counts = found.counts().orElse(NOTHING);
        return NewJson.object()
                .add("units", counts.units())
                .add("exchanges", counts.exchanges())
                .add("projects", counts.projects())
                .add("characters", counts.characters())
                .add("placed", counts.placed())
                .add("findings", counts.findings())
                .add("open", counts.open())
                .build();
    }
}
