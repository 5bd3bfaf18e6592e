package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsJsonTest {

    private static final String STATE = "Gespräche mit dem Landkreis Börde laufen (DS0245/10).";
    private static final String OUTLOOK = "Die Vereinbarung wird bis 15.10.2030 geschlossen.";

    private final JsonObject json = ReadEntries.json(ReadEntries.project(
            List.of("Landkreis Jerichower Land", "Verein Freunde der Elbe"),
            "Gemeinsame Leitstelle mit Amt 31",
            List.of(STATE),
            List.of(OUTLOOK)));

    @Test
    void aPartnerInProseStandsAtItsWords() {
        JsonObject partner = named("partners", "name", "Landkreis Börde");

        assertEquals("15083", partner.getString("key"));
        assertEquals("district", partner.getString("kind"));
        assertEquals("state", partner.getString("field"));
        assertEquals(0, partner.getInt("statement"));
        assertEquals(partner.getString("mention"), at(partner, STATE));
        assertEquals("inferred", partner.getString("source"));
        assertFalse(partner.getString("rule").isBlank());
    }

    @Test
    void aPartnerOfTheFirstColumnHasNoPlaceInAText() {
        JsonObject partner = named("partners", "name", "Landkreis Jerichower Land");

        assertEquals("15086", partner.getString("key"));
        assertEquals("Landkreis Jerichower Land", partner.getString("mention"));
        assertTrue(partner.isNull("field") && partner.isNull("statement") && partner.isNull("at"));
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowStaysAsWritten() {
        JsonObject partner = named("partners", "mention", "Verein Freunde der Elbe");

        assertTrue(partner.isNull("id") && partner.isNull("key"));
        assertEquals("Verein Freunde der Elbe", partner.getString("name"));
    }

    @Test
    void aTimeHasInclusiveBoundsAndItsWords() {
        JsonObject time = named("times", "end", "2030-10-15");

        assertEquals("open_start", time.getString("kind"));
        assertTrue(time.isNull("start") && time.isNull("recurrence"));
        assertEquals("../2030-10-15", time.getString("edtf"));
        assertEquals("outlook", time.getString("field"));
        assertEquals("bis 15.10.2030", at(time, OUTLOOK));
        assertFalse(time.containsKey("problem") || time.containsKey("yearConcluded"));
    }

    @Test
    void aCouncilPaperIsALink() {
        JsonObject paper = named("references", "canonical", "DS0245/10");

        assertEquals("council_paper", paper.getString("type"));
        assertEquals("https://rat.stadt.example/suche?nr=DS0245%2F10", paper.getString("url"));
        assertTrue(paper.isNull("date"));
    }

    @Test
    void anOwnUnitInTheTextIsInvolvedAndNoPartner() {
        assertEquals("Amt 31", json.getJsonArray("involved").getString(0));
        JsonObject involved = named("conclusions", "about", "involved");
        assertEquals("Amt 31", involved.getString("value"));
        assertEquals("topic", involved.getString("field"));
        assertTrue(involved.isNull("statement"));
    }

    @Test
    void theStageNamesTheWordsOnWhichItRests() {
        JsonObject stage = named("conclusions", "about", "stage");

        assertEquals(json.getString("stage"), stage.getString("value"));
        assertEquals("inferred", json.getString("stageSource"));
        assertFalse(stage.getString("rule").isBlank());
    }

    private JsonObject named(String list, String member, String value) {
        JsonArray all = json.getJsonArray(list);
        return all.getValuesAs(JsonObject.class).stream()
                .filter(item -> value.equals(item.getString(member, "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + all));
    }

    private static String at(JsonObject item, String text) {
        JsonArray at = item.getJsonArray("at");
        return text.substring(at.getInt(0), at.getInt(1));
    }
}
