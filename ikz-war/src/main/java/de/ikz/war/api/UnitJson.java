package de.ikz.war.api;

import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import jakarta.json.JsonObject;

/** A unit as the contract has it. */
final class UnitJson {

    private UnitJson() {}

    static JsonObject of(Unit unit, OrganizationTree tree) {
        return NewJson.object()
                .add("id", unit.id().value())
                .add("municipality", unit.municipality().key())
                .add("code", unit.code())
                .add("name", unit.label().name())
                .add("kind", unit.label().kind().key())
                .add("parent", ListJson.orNull(unit.parent().map(Object::toString)))
                .add(
                        "directorate",
                        ListJson.orNull(tree.directorateOf(unit.id()).map(Unit::code)))
                .add("position", unit.position())
                .build();
    }
}
