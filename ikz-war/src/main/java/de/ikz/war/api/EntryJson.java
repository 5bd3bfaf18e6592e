package de.ikz.war.api;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.register.Entry;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** An entry as the contract has it; what later rules and people will conclude ({@code times}) is there and empty. */
final class EntryJson {

    private EntryJson() {}

    static JsonObject of(Entry entry, OrganizationTree tree) {
        return builder(entry, tree).build();
    }

    /** An entry among its versions: with the reason why this one was recorded. */
    static JsonObject version(Entry entry, OrganizationTree tree) {
        return builder(entry, tree)
                .add("reason", entry.revision().recorded().reason())
                .build();
    }

    private static JsonObjectBuilder builder(Entry entry, OrganizationTree tree) {
        Cooperation content = entry.content();
        JsonObjectBuilder json = NewJson.object()
                .add("id", entry.id().value())
                .add("number", entry.number().toString())
                .add("municipality", entry.municipality().key())
                .add("kind", content.kind().key());
        addResponsibility(json, content.details().responsibility(), tree);
        WordingJson.add(json, content.wording());
        addClassification(json, content.details().classification());
        content.details()
                .origin()
                .ifPresent(origin -> origin.source()
                        .ifPresent(source -> json.add("origin", OriginJson.of(source, origin.further()))));
        return json.add("partners", WordingJson.partners(content.details().partners()))
                .add("times", JsonValue.EMPTY_JSON_ARRAY)
                .add("references", JsonValue.EMPTY_JSON_ARRAY)
                .add("exchanges", ListJson.texts(exchanges(content)))
                .add("withdrawn", entry.revision().withdrawn())
                .add("revision", entry.revision().sequence())
                .add("stand", entry.revision().stand().toString())
                .add("recordedAt", entry.revision().recorded().at().toString());
    }

    private static void addResponsibility(JsonObjectBuilder json, Responsibility said, OrganizationTree tree) {
        json.add("unit", ListJson.orNull(tree.find(said.unit()).map(Unit::code)))
                .add("unitId", said.unit().value())
                .add(
                        "directorate",
                        ListJson.orNull(tree.directorateOf(said.unit()).map(Unit::code)))
                .add(
                        "subUnit",
                        ListJson.orNull(said.subUnit()
                                .flatMap(tree::find)
                                .map(unit -> unit.label().display())))
                .add(
                        "involved",
                        ListJson.texts(said.involved().stream()
                                .flatMap(id -> tree.find(id).stream())
                                .map(Unit::code)
                                .toList()));
        said.function().ifPresent(function -> json.add("responsible", function));
    }

    private static void addClassification(JsonObjectBuilder json, Classification said) {
        json.add("stage", said.stage().key())
                .add("stageSource", said.stageSource().name().toLowerCase(Locale.ROOT))
                .add(
                        "reach",
                        ListJson.texts(said.reach().stream().map(Reach::key).toList()))
                .add("legalForm", ListJson.orNull(said.legalForm()))
                .add("visibility", said.visibility().key());
    }

    private static List<String> exchanges(Cooperation content) {
        return content instanceof Project project
                ? project.exchanges().stream().map(CooperationId::value).toList()
                : List.of();
    }
}
