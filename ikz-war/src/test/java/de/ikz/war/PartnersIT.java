package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The directory of partners and what has come of everything that the city did with one. */
class PartnersIT extends ServerTest {

    private static final String CITY = "15013000";

    private final Coordinator coordinator = new Coordinator(CITY);

    @BeforeEach
    void theReportsAreThere() throws Exception {
        if (coordinator.get("cooperations").getInt("total") == 0) {
            coordinator.takeOver("2010-11-30", report("Gespräche mit dem Landkreis Börde laufen."));
            coordinator.takeOver("2011-11-30", report("Die Zweckvereinbarung mit dem Landkreis Börde ist umgesetzt."));
        }
    }

    @Test
    void aPartnerIsFoundByNameAliasAndKey() {
        for (String query : List.of("b%C3%B6rde", "BOERDE", "15083", "landkreis+b%C3%B6r")) {
            List<JsonObject> found = ShortReport.items(coordinator.get("partners?q=" + query));
            JsonObject partner = ShortReport.item(found, "key", "15083");

            assertEquals("Landkreis Börde", partner.getString("name"), query);
            assertEquals("district", partner.getString("kind"));
            assertEquals(1, partner.getInt("entries"), query);
        }
        assertEquals(0, coordinator.get("partners?q=gibtesnicht").getInt("total"));
    }

    @Test
    void theWholeDirectoryIsThereAndThoseThatEntriesName() {
        int all = coordinator.get("partners?limit=1").getInt("total");
        JsonObject named = coordinator.get("partners?named=true");

        assertTrue(all > 400, () -> "bodies: " + all);
        assertEquals(
                List.of("Landkreis Börde"),
                ShortReport.items(named).stream()
                        .map(body -> body.getString("name"))
                        .toList());
    }

    @Test
    void aPartnerKnowsItsFamily() {
        JsonObject body = coordinator.get("partners/" + id());

        assertEquals("15083", body.getString("key"));
        assertEquals("2007-07-01", body.getString("from"));
        assertTrue(body.isNull("until"));
        assertTrue(body.getJsonArray("predecessors").size() >= 2, body.toString());
        assertTrue(body.getJsonArray("municipalities").size() > 5);
        assertTrue(!body.getJsonArray("aliases").isEmpty()
                && !body.getString("source").isBlank());
        assertEquals(404, coordinator.answer("partners/gibtesnicht").statusCode());
    }

    @Test
    void theChronicleTellsWhatHasComeOfIt() {
        JsonObject list = coordinator.get("partners/" + id() + "/cooperations?municipalities=true");
        JsonObject course = ShortReport.items(list).get(0);
        List<JsonObject> events = course.getJsonArray("events").getValuesAs(JsonObject.class);

        assertEquals(1, list.getInt("total"));
        assertEquals("2010-11-30", course.getString("began"));
        assertEquals("began", events.get(0).getString("kind"));
        assertEquals("2011-11-30", ShortReport.item(events, "kind", "stage").getString("day"));
        assertEquals("IKZ-0001", course.getJsonObject("cooperation").getString("number"));
        assertEquals(
                404, coordinator.answer("partners/gibtesnicht/cooperations").statusCode());
    }

    @Test
    void everyoneWhoMayLogInReadsThem() {
        assertEquals(200, coordinator.answerTo("leser", "partners?q=b%C3%B6rde").statusCode());
        assertEquals(200, coordinator.answerTo("leser", "deadlines").statusCode());
        assertEquals(401, Visitor.unknown().get("api/v1/partners").statusCode());
    }

    private String id() {
        return ShortReport.item(ShortReport.items(coordinator.get("partners?q=15083")), "key", "15083")
                .getString("id");
    }

    private static byte[] report(String state) {
        return ShortReport.of("", "Gemeinsame Leitstelle", state, "");
    }
}
