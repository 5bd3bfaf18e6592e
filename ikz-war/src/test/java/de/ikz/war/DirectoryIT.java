package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Keeping the directory of partners: what is added takes effect in entries that are there already. */
class DirectoryIT extends ServerTest {

    private static final byte[] REPORT =
            ShortReport.of("", "Gemeinsame Leitstelle", "Abstimmung mit der Kreisverwaltung Musterstedt läuft.", "");

    @Test
    void aFurtherNameLinksEntriesAndIsTakenBack() throws Exception {
        Coordinator coordinator = with("15014000");
        String entries = "cooperations?partner=k15083";
        assertEquals(0, coordinator.get(entries).getInt("total"));
        var named = coordinator.post(
                "partners/k15083/aliases", "{\"text\": \"Kreisverwaltung Musterstedt\", \"from\": \"2007-07-01\"}");

        assertEquals(200, named.statusCode(), named.body());
        JsonObject alias = ShortReport.item(
                Visitor.json(named).getJsonArray("aliases").getValuesAs(JsonObject.class),
                "text",
                "Kreisverwaltung Musterstedt");
        assertEquals("2007-07-01", alias.getString("from"));
        coordinator.awaitTotal(entries, 1);

        String path = "partners/k15083/aliases?text=Kreisverwaltung+Musterstedt";
        assertEquals(204, coordinator.delete(path).statusCode());
        coordinator.awaitTotal(entries, 0);
        assertEquals(422, coordinator.delete(path).statusCode());
    }

    @Test
    void aBodyIsAddedFoundAndRemoved() throws Exception {
        Coordinator coordinator = with("15014001");
        var added =
                coordinator.post("partners", "{\"name\": \"Kreisverwaltung Musterstedt\", \"kind\": \"state_body\"}");

        assertEquals(201, added.statusCode(), added.body());
        String id = Visitor.json(added).getString("id");
        assertTrue(added.headers().firstValue("Location").orElse("").endsWith("/partners/" + id));
        coordinator.awaitTotal("cooperations?partner=" + id, 1);
        assertEquals(
                422,
                coordinator
                        .post("partners", "{\"name\": \"kreisverwaltung musterstedt\", \"kind\": \"state_body\"}")
                        .statusCode());

        assertEquals(204, coordinator.delete("partners/" + id).statusCode());
        coordinator.awaitTotal("cooperations?partner=" + id, 0);
        assertEquals(404, coordinator.delete("partners/" + id).statusCode());
        assertEquals(404, coordinator.answer("partners/" + id).statusCode());
    }

    @Test
    void whatIsWrongIsToldInGermanWithItsFields() {
        Coordinator coordinator = new Coordinator("15014002");
        var wrong = coordinator.post("partners", "{\"kind\": \"verein\", \"from\": \"gestern\", \"farbe\": \"rot\"}");

        assertEquals(400, wrong.statusCode());
        assertEquals(4, Visitor.json(wrong).getJsonArray("errors").size(), wrong.body());
        assertEquals(
                422,
                coordinator
                        .post("partners", "{\"name\": \"Kreis\", \"kind\": \"district\", \"key\": \"15\"}")
                        .statusCode());
        assertEquals(
                404,
                coordinator
                        .post("partners/x/aliases", "{\"text\": \"Elbkreis\"}")
                        .statusCode());
        assertEquals(
                400,
                coordinator
                        .post(
                                "partners/k15083/aliases",
                                "{\"text\": \"E\", \"from\": \"2010-01-02\", \"until\": \"2010-01-01\"}")
                        .statusCode());
        assertEquals(422, coordinator.delete("partners/k15083").statusCode());
        assertEquals(400, coordinator.delete("partners/k15083/aliases").statusCode());
    }

    @Test
    void onlyCoordinatorsKeepIt() {
        Coordinator coordinator = new Coordinator("15014003");
        for (String user : new String[] {"leser", "fb32", "admin"}) {
            assertEquals(403, coordinator.postAs(user, "partners", "{}").statusCode(), user);
            assertEquals(
                    403,
                    coordinator.postAs(user, "partners/k15083/aliases", "{}").statusCode(),
                    user);
        }
    }

    private static Coordinator with(String city) throws InterruptedException {
        Coordinator coordinator = new Coordinator(city);
        coordinator.takeOver("2010-11-30", REPORT);
        return coordinator;
    }
}
