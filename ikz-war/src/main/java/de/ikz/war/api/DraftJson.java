package de.ikz.war.api;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Reach;
import de.ikz.intake.Finding;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.DraftFinding;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Partner;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read from a report before it is accepted: entries in the form of the contract as far as known, findings. */
final class DraftJson {

    private final Import source;
    private final Draft draft;
    private final Map<String, ReportUnit> units = new HashMap<>();

    DraftJson(DraftVersion version) {
        this.source = version.source();
        this.draft = version.draft();
        draft.units()
                .forEach(unit -> units.putIfAbsent(UnitLabel.key(unit.label().code()), unit));
    }

    List<JsonObject> findings() {
        return draft.findings().stream().map(DraftJson::finding).toList();
    }

    List<JsonObject> entries() {
        return draft.entries().stream().map(this::entry).toList();
    }

    private static JsonObject finding(DraftFinding found) {
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

    private JsonObject entry(DraftEntry drafted) {
        ReportEntry entry = drafted.said();
        JsonObjectBuilder json = NewJson.object()
                .add("id", entry.id())
                .add("municipality", source.municipality().key())
                .add("kind", entry.kind().key());
        addUnits(json, entry.named());
        WordingJson.add(json, entry.wording());
        drafted.leftOpenBy().ifPresent(by -> json.add("openBy", by));
        return json.add("open", drafted.isOpen())
                .add("corrected", drafted.isCorrected())
                .add("stage", Classification.UNKNOWN.stage().key())
                .add("stageSource", "inferred")
                .add(
                        "reach",
                        ListJson.texts(
                                entry.reach().stream().sorted().map(Reach::key).toList()))
                .add("legalForm", JsonValue.NULL)
                .add("visibility", Classification.UNKNOWN.visibility().key())
                .add(
                        "partners",
                        WordingJson.partners(entry.named().partners().stream()
                                .map(Partner::named)
                                .toList()))
                .add("times", JsonValue.EMPTY_JSON_ARRAY)
                .add("references", JsonValue.EMPTY_JSON_ARRAY)
                .add("exchanges", ListJson.texts(entry.exchanges()))
                .add("stand", source.submission().stand().toString())
                .add("origin", OriginJson.of(origin(entry), entry.origin().further()))
                .add("place", entry.place().toString())
                .add("line", entry.place().line())
                .add("block", entry.origin().block())
                .build();
    }

    private Origin.Source origin(ReportEntry entry) {
        Import.Submission submission = source.submission();
        return new Origin.Source(
                submission.name(), submission.sha256(), entry.place().spot());
    }

    private void addUnits(JsonObjectBuilder json, ReportEntry.Named named) {
        json.add("unit", named.unit())
                .add("unitId", JsonValue.NULL)
                .add("directorate", ListJson.orNull(directorate(named.unit())))
                .add("subUnit", ListJson.orNull(named.subUnit().map(this::display)))
                .add("involved", ListJson.texts(named.involved()));
    }

    private String display(String code) {
        return unit(code).map(unit -> unit.label().display()).orElse(code);
    }

    private Optional<String> directorate(String code) {
        Optional<ReportUnit> at = unit(code);
        for (int depth = 0; depth < units.size() && at.isPresent(); depth++) {
            if (at.get().label().kind() == UnitKind.DIRECTORATE) {
                return at.map(unit -> unit.label().code());
            }
            at = at.get().parent().flatMap(this::unit);
        }
        return Optional.empty();
    }

    private Optional<ReportUnit> unit(String code) {
        return Optional.ofNullable(units.get(UnitLabel.key(code)));
    }
}
