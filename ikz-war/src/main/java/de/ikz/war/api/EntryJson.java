package de.ikz.war.api;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.history.Revision;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.reading.Readings;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry as the contract has it, with what was concluded from its text. */
final class EntryJson {

    private final ReadingsJson readings;

    EntryJson(CouncilPapers papers) {
        this.readings = new ReadingsJson(papers);
    }

    /** The entry in UTF-8. */
    byte[] written(Entry entry, OrganizationTree tree) {
        return Written.json(json -> write(json, entry, tree));
    }

    void write(JsonText json, Entry entry, OrganizationTree tree) {
        json.writeStartObject();
        writeMembers(json, entry, tree);
        json.writeEnd();
    }

    /** An entry among its versions: with the reason why this one was recorded. */
    void writeVersion(JsonText json, Entry entry, OrganizationTree tree) {
        json.writeStartObject();
        writeMembers(json, entry, tree);
        json.write("reason", entry.revision().recorded().reason());
        json.writeEnd();
    }

    private void writeMembers(JsonText json, Entry entry, OrganizationTree tree) {
        Cooperation content = entry.content();
        json.write("id", entry.id().value());
        json.write("number", entry.number().toString());
        json.write("municipality", entry.municipality().key());
        json.write("kind", content.kind().key());
        write(json, content.details().responsibility(), entry.readings(), tree);
        WordingJson.write(json, content.wording());
        write(json, entry.classification());
        content.details()
                .origin()
                .ifPresent(origin ->
                        origin.source().ifPresent(source -> OriginJson.write(json, source, origin.further())));
        readings.write(json, content, entry.readings());
        Written.texts(json, "exchanges", exchanges(content));
        Revision revision = entry.revision();
        json.write("withdrawn", revision.withdrawn());
        json.write("revision", revision.sequence());
        json.write("stand", revision.stand().toString());
        json.write("recordedAt", revision.recorded().at().toString());
    }

    private static void write(JsonText json, Responsibility said, Readings readings, OrganizationTree tree) {
        Optional<String> unit = tree.find(said.unit()).map(Unit::code);
        Optional<Unit> subUnit = said.subUnit().flatMap(tree::find);
        Written.orNull(json, "unit", unit);
        json.write("unitId", said.unit().value());
        Written.orNull(json, "directorate", tree.directorateOf(said.unit()).map(Unit::code));
        Written.orNull(json, "subUnit", subUnit.map(found -> found.label().display()));
        List<String> involved = said.involved().stream()
                .flatMap(id -> tree.find(id).stream())
                .map(Unit::code)
                .toList();
        List<String> answering =
                Stream.concat(unit.stream(), subUnit.map(Unit::code).stream()).toList();
        Written.texts(json, "involved", ReadingsJson.involved(involved, answering, readings));
        Written.ifPresent(json, "responsible", said.function());
    }

    static void write(JsonText json, Classification said) {
        json.write("stage", said.stage().key());
        json.write("stageSource", said.stageSource().name().toLowerCase(Locale.ROOT));
        Written.texts(json, "reach", said.reach().stream().map(Reach::key).toList());
        Written.orNull(json, "legalForm", said.legalForm());
        json.write("visibility", said.visibility().key());
    }

    private static List<String> exchanges(Cooperation content) {
        return content instanceof Project project
                ? project.exchanges().stream().map(CooperationId::value).toList()
                : List.of();
    }
}
