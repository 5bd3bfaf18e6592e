package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
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
import de.ikz.partner.Partner;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Entry;
import de.ikz.time.Validity;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

    private static final Municipality MAGDEBURG = Municipality.of("15003000");
    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);
    private static final OrganizationTree TREE = OrganizationTree.of(
            List.of(
                    unit("d1", new UnitLabel("I", "I", UnitKind.DIRECTORATE), Optional.empty()),
                    unit("u32", UnitLabel.of("FB 32", UnitKind.DEPARTMENT), Optional.of("d1")),
                    unit("t1", new UnitLabel("32.1", "Stadtordnungsdienst", UnitKind.TEAM), Optional.of("u32"))),
            STAND);

    private final EntryJson written = new EntryJson(CouncilPapers.UNKNOWN);
    private final JsonObject json = BodyJson.read(written.written(entry(), TREE));

    @Test
    void theEntryNamesItsUnitsAsPeopleDo() {
        assertEquals("FB 32", json.getString("unit"));
        assertEquals("u32", json.getString("unitId"));
        assertEquals("I", json.getString("directorate"));
        assertEquals("Stadtordnungsdienst (32.1)", json.getString("subUnit"));
    }

    @Test
    void theEntrySaysWhatTheReportSays() {
        assertEquals("Vorschläge für FB 32", json.getString("heading"));
        assertEquals("Gemeinsame Leitstelle", json.getString("topic"));
        assertEquals(1, json.getJsonArray("state").getJsonObject(0).getInt("level"));
        assertTrue(json.getJsonArray("outlook").isEmpty());
    }

    @Test
    void theEntryCarriesItsVersion() {
        assertEquals("IKZ-0042", json.getString("number"));
        assertEquals(3, json.getInt("revision"));
        assertEquals("2010-11-30", json.getString("stand"));
        assertEquals("2026-11-23T08:00:00Z", json.getString("recordedAt"));
    }

    @Test
    void whatNobodyKnowsIsSaidSo() {
        assertEquals("unknown", json.getString("stage"));
        assertEquals("internal", json.getString("visibility"));
        assertTrue(json.isNull("legalForm"));
        assertEquals("inter_municipal", json.getJsonArray("reach").getString(0));
    }

    @Test
    void whatIsNotConcludedIsThereAndEmpty() {
        assertTrue(json.getJsonArray("times").isEmpty());
        assertTrue(json.getJsonArray("references").isEmpty());
        assertFalse(json.containsKey("responsible"));
    }

    @Test
    void aPartnerIsNamedAsWritten() {
        JsonObject partner = json.getJsonArray("partners").getJsonObject(0);

        assertEquals("Landkreis Börde", partner.getString("name"));
        assertEquals("Landkreis Börde", partner.getString("mention"));
        assertEquals("inferred", partner.getString("source"));
        assertTrue(partner.isNull("id"));
    }

    @Test
    void onlyAVersionSaysWhy() {
        assertFalse(json.containsKey("reason"));
        assertEquals("Import", version().getString("reason"));
    }

    @Test
    void noActorIsShown() {
        assertFalse(version().toString().contains("actor-7"));
    }

    private JsonObject version() {
        return BodyJson.read(Written.json(json -> written.writeVersion(json, entry(), TREE)));
    }

    private static Entry entry() {
        Wording wording = new Wording(
                Optional.of("Vorschläge für FB 32"),
                "Gemeinsame Leitstelle",
                List.of(new Statement("Gespräche laufen", 1)),
                List.of());
        Responsibility unit = new Responsibility(
                new UnitId("u32"), Optional.of(new UnitId("t1")), List.of(new UnitId("d1")), Optional.empty());
        Cooperation content = new Project(
                new Details(
                        wording,
                        unit,
                        Classification.UNKNOWN.withReach(Set.of(Reach.INTER_MUNICIPAL)),
                        List.of(Partner.named("Landkreis Börde")),
                        Optional.empty()),
                List.of(new CooperationId("x1")));
        var recorded = new Revision.Recorded(Instant.parse("2026-11-23T08:00:00Z"), "actor-7", "Import");
        return new Entry(
                MAGDEBURG,
                new CooperationId("c1"),
                new CooperationNumber(42),
                new Revision(3, STAND, recorded, false, content));
    }

    private static Unit unit(String id, UnitLabel label, Optional<String> parent) {
        return new Unit(
                MAGDEBURG, new UnitId(id), label, parent.map(UnitId::new), 10, Optional.empty(), Validity.ALWAYS);
    }
}
