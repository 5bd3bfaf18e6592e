package de.ikz.war.api;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Directory;
import de.ikz.partner.Partner;
import de.ikz.reading.Anchors;
import de.ikz.reading.Reader;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Entry;
import de.ikz.time.Validity;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented entries as the register's own rules read them. */
final class ReadEntries {

    static final Municipality CITY = Municipality.of("15003000");
    static final LocalDate STAND = LocalDate.of(2010, 11, 30);
    static final OrganizationTree TREE =
            OrganizationTree.of(List.of(unit("u32", "FB 32"), unit("u31", "Amt 31")), STAND);
    static final CouncilPapers PAPERS = CouncilPapers.at("https://rat.stadt.example/suche?nr={number}");

    private ReadEntries() {}

    /** A project of FB 32 in its second version. */
    static Entry project(List<String> partners, String topic, List<String> state, List<String> outlook) {
        return project(partners, topic, state, outlook, List.of());
    }

    static Entry project(
            List<String> partners,
            String topic,
            List<String> state,
            List<String> outlook,
            List<Confirmation> confirmed) {
        var details = new Details(
                new Wording(Optional.empty(), topic, statements(state), statements(outlook)),
                Responsibility.of(new UnitId("u32")),
                Classification.UNKNOWN,
                partners.stream().map(Partner::named).toList(),
                Optional.empty(),
                confirmed);
        var recorded = new Revision.Recorded(Instant.parse("2026-11-23T08:00:00Z"), "actor-7", "Import");
        Project content = new Project(details, List.of());
        Entry entry = new Entry(
                CITY,
                new CooperationId("c1"),
                new CooperationNumber(42),
                new Revision(2, STAND, recorded, false, content));
        return entry.with(reader().read(content, Anchors.of(STAND)));
    }

    static JsonObject json(Entry entry) {
        return BodyJson.read(new EntryJson(PAPERS).written(entry, TREE));
    }

    private static Reader reader() {
        return new Reader(
                Directory.shipped(),
                CITY,
                TREE.units().stream().map(Unit::label).toList());
    }

    private static List<Statement> statements(List<String> texts) {
        return texts.stream().map(Statement::of).toList();
    }

    private static Unit unit(String id, String code) {
        return new Unit(
                CITY,
                new UnitId(id),
                UnitLabel.of(code, UnitKind.DEPARTMENT),
                Optional.empty(),
                10,
                Optional.empty(),
                Validity.ALWAYS);
    }
}
