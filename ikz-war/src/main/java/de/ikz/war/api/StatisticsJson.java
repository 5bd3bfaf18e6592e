package de.ikz.war.api;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.register.Scope;
import de.ikz.register.Tally;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts of entries: in all, by kind, by stage, by unit in the order of the city. */
final class StatisticsJson {

    private StatisticsJson() {}

    static JsonObject of(Scope scope, List<Tally> tallies, Optional<OrganizationTree> tree) {
        JsonObjectBuilder json = NewJson.object()
                .add("municipality", scope.municipality().map(Object::toString).orElse("*"))
                .add("asOf", scope.asOf().toString())
                .add("total", count(tallies, tally -> true));
        addKinds(json, tallies);
        return json.add("stages", stages(tallies))
                .add(
                        "units",
                        ListJson.array(tree.map(units -> units(units, tallies)).orElse(List.of())))
                .build();
    }

    private static List<JsonObject> units(OrganizationTree tree, List<Tally> tallies) {
        return tree.units().stream()
                .map(unit -> unit(unit, tree, tallies))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<JsonObject> unit(Unit unit, OrganizationTree tree, List<Tally> tallies) {
        List<Tally> own =
                tallies.stream().filter(tally -> tally.unit().equals(unit.id())).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        JsonObjectBuilder json = NewJson.object()
                .add("unit", unit.code())
                .add("unitId", unit.id().value())
                .add(
                        "directorate",
                        ListJson.orNull(tree.directorateOf(unit.id()).map(Unit::code)))
                .add("total", count(own, tally -> true));
        addKinds(json, own);
        return Optional.of(json.add("stages", stages(own)).build());
    }

    private static void addKinds(JsonObjectBuilder json, List<Tally> tallies) {
        json.add("exchanges", count(tallies, tally -> tally.kind() == Cooperation.Kind.EXCHANGE))
                .add("projects", count(tallies, tally -> tally.kind() == Cooperation.Kind.PROJECT));
    }

    private static JsonObject stages(List<Tally> tallies) {
        JsonObjectBuilder json = NewJson.object();
        for (Stage stage : Stage.values()) {
            json.add(stage.key(), count(tallies, tally -> tally.stage() == stage));
        }
        return json.build();
    }

    private static long count(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
