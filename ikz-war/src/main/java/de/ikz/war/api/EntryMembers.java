package de.ikz.war.api;

import de.ikz.cooperation.Responsibility;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.register.Entry;

/** Which entry something is about, in short: {@code cooperation} is its id. */
final class EntryMembers {

    private EntryMembers() {}

    static void write(JsonText json, Entry entry, OrganizationTree tree) {
        Responsibility said = entry.content().details().responsibility();
        json.write("cooperation", entry.id().value());
        json.write("number", entry.number().toString());
        json.write("municipality", entry.municipality().key());
        Written.orNull(json, "unit", tree.find(said.unit()).map(Unit::code));
        json.write("unitId", said.unit().value());
        Written.orNull(json, "directorate", tree.directorateOf(said.unit()).map(Unit::code));
        json.write("topic", entry.content().wording().topic());
        json.write("stage", entry.classification().stage().key());
        json.write("revision", entry.revision().sequence());
    }
}
