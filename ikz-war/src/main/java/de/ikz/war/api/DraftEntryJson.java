package de.ikz.war.api;

import de.ikz.cooperation.Origin;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.reading.Readings;
import de.ikz.reference.CouncilPapers;
import de.ikz.renewal.DraftReadings.ReadEntry;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry of a draft in the form of the contract as far as known: it has no number and no revision yet. */
final class DraftEntryJson {

    private final Import source;
    private final ReadingsJson readings;
    private final Map<String, ReportUnit> units = new HashMap<>();

    DraftEntryJson(DraftVersion version, CouncilPapers papers) {
        this.source = version.source();
        this.readings = new ReadingsJson(papers);
        version.draft()
                .units()
                .forEach(unit -> units.putIfAbsent(UnitLabel.key(unit.label().code()), unit));
    }

    void write(JsonText json, ReadEntry read) {
        DraftEntry drafted = read.drafted();
        ReportEntry entry = drafted.said();
        json.writeStartObject();
        json.write("id", entry.id());
        json.write("municipality", source.municipality().key());
        json.write("kind", entry.kind().key());
        write(json, entry.named(), read.readings());
        WordingJson.write(json, entry.wording());
        drafted.leftOpenBy().ifPresent(by -> json.write("openBy", by));
        json.write("open", drafted.isOpen());
        json.write("corrected", drafted.isCorrected());
        EntryJson.write(json, read.classification());
        readings.write(json, read.content(), read.readings());
        Written.texts(json, "exchanges", entry.exchanges());
        json.write("stand", source.submission().stand().toString());
        OriginJson.write(json, origin(entry), entry.origin().further());
        json.write("place", entry.place().toString());
        json.write("line", entry.place().line());
        json.write("block", entry.origin().block());
        json.writeEnd();
    }

    private Origin.Source origin(ReportEntry entry) {
        Import.Submission submission = source.submission();
        return new Origin.Source(
                submission.name(), submission.sha256(), entry.place().spot());
    }

    private void write(JsonText json, ReportEntry.Named named, Readings read) {
        json.write("unit", named.unit());
        json.writeNull("unitId");
        Written.orNull(json, "directorate", directorate(named.unit()));
        Written.orNull(json, "subUnit", named.subUnit().map(this::display));
        List<String> answering =
                Stream.concat(Stream.of(named.unit()), named.subUnit().stream()).toList();
        Written.texts(json, "involved", ReadingsJson.involved(named.involved(), answering, read));
        Written.ifPresent(json, "responsible", named.function());
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
