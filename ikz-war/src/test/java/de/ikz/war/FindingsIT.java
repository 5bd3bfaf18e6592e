package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is doubtful, and how it is decided. */
class FindingsIT extends ServerTest {

    private static final byte[] REPORT = ShortReport.of(
            "",
            "Gemeinsame Leitstelle",
            "Ansprechpartnerin ist Frau Mustermann. Abstimmung am 31.02.2012.",
            "Zusammenarbeit mit Stendal.");

    @Test
    void everythingDoubtfulIsInOnePlace() throws Exception {
        Coordinator coordinator = with("15012000");
        JsonObject list = coordinator.get("findings");
        JsonObject counts = list.getJsonObject("counts");
        JsonObject person = finding(coordinator, "person");

        assertEquals(ShortReport.items(list).size(), list.getInt("total"));
        assertTrue(counts.getInt("person") >= 1 && counts.getInt("wrong_time") >= 1, counts.toString());
        assertTrue(person.getString("mention").contains("Mustermann"));
        assertEquals("state", person.getString("field"));
        assertEquals("FB 32", person.getString("unit"));
        assertFalse(person.getJsonArray("choices").isEmpty());
        assertTrue(list.getJsonArray("similar").isEmpty());
        assertEquals(
                counts.getInt("person"), coordinator.get("findings?kind=person").getInt("total"));
        assertEquals(0, coordinator.get("findings?unit=FB%2099").getInt("total"));
    }

    @Test
    void aDecisionIsAVersionAndEndsTheFinding() throws Exception {
        Coordinator coordinator = with("15012001");
        JsonObject finding = finding(coordinator, "wrong_time");
        String value = finding.getJsonArray("choices").getJsonObject(0).getString("value");
        var answer = coordinator.decide(finding.getString("id"), tag(finding), "{\"value\": \"" + value + "\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(finding.getInt("revision") + 1, Visitor.json(answer).getInt("revision"));
        assertEquals(0, coordinator.get("findings?kind=wrong_time").getInt("total"));
        assertEquals(
                404,
                coordinator
                        .decide(finding.getString("id"), "\"2\"", "{\"value\": \"x\"}")
                        .statusCode());
    }

    @Test
    void aValueThatDoesNotFitIsRefused() throws Exception {
        Coordinator coordinator = with("15012002");
        JsonObject finding = finding(coordinator, "person");
        String id = finding.getString("id");
        var unfit = coordinator.decide(id, tag(finding), "{\"value\": \"k15083\"}");

        assertEquals(422, unfit.statusCode(), unfit.body());
        assertTrue(Visitor.json(unfit).getString("detail").contains("möglich sind"), unfit.body());
        assertEquals(400, coordinator.decide(id, tag(finding), "{}").statusCode());
        assertEquals(400, coordinator.decide(id, tag(finding), "kein JSON").statusCode());
        assertEquals(
                400,
                coordinator
                        .decide(id, tag(finding), "{\"value\": \"none\", \"farbe\": \"rot\"}")
                        .statusCode());
        assertEquals(428, coordinator.decide(id, "", "{\"value\": \"none\"}").statusCode());
        assertEquals(
                412, coordinator.decide(id, "\"7\"", "{\"value\": \"none\"}").statusCode());
        assertEquals(
                404, coordinator.decide("x", "\"1\"", "{\"value\": \"none\"}").statusCode());
    }

    @Test
    void aNameIsErasedEverywhere() throws Exception {
        Coordinator coordinator = with("15012003");
        JsonObject finding = finding(coordinator, "person");
        String by = "die Fachbereichsleitung";
        var answer = coordinator.decide(
                finding.getString("id"), tag(finding), "{\"value\": \"erase\", \"by\": \"" + by + "\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(Visitor.json(answer).getInt("places") >= 1, answer.body());
        String all = coordinator.answer("cooperations").body()
                + coordinator.answer("cooperations/IKZ-0001/revisions").body()
                + coordinator.answer("imports").body();
        assertFalse(all.contains("Mustermann"), all);
        assertTrue(all.contains(by), all);
        assertEquals(0, coordinator.get("findings?kind=person").getInt("total"));
    }

    @Test
    void wordsThatNoRuleFindsAreErasedToo() throws Exception {
        Coordinator coordinator = with("15012004");

        var erased = coordinator.erase("{\"words\": \"Abstimmung\", \"by\": \"Termin\"}");
        assertEquals(200, erased.statusCode(), erased.body());
        assertTrue(Visitor.json(erased).getInt("places") >= 1);
        assertFalse(coordinator.answer("cooperations").body().contains("Abstimmung"));
        assertEquals(400, coordinator.erase("{\"words\": \"Termin\"}").statusCode());
        assertEquals(
                422,
                coordinator
                        .erase("{\"words\": \"Termin\", \"by\": \"Termine\"}")
                        .statusCode());
    }

    @Test
    void similarEntriesOfTwoUnitsAreAFinding() throws Exception {
        Coordinator coordinator = new Coordinator("15012005");
        String row = ShortReport.row("", "Gemeinsame Leitstelle der Feuerwehren", "läuft", "");
        coordinator.takeOver("2010-11-30", ShortReport.ofTwoUnits(row, row));
        JsonObject pair = coordinator.get("findings").getJsonArray("similar").getJsonObject(0);
        String value = pair.getJsonArray("choices").getJsonObject(0).getString("value");
        String tag = "\"" + pair.getJsonObject("one").getInt("revision") + "\"";

        assertEquals("Amt 31", pair.getJsonObject("other").getString("unit"));
        assertEquals(
                422,
                coordinator
                        .decide(pair.getString("id"), tag, "{\"value\": \"x\"}")
                        .statusCode());
        assertEquals(
                200,
                coordinator
                        .decide(pair.getString("id"), tag, "{\"value\": \"" + value + "\"}")
                        .statusCode());
        assertTrue(coordinator.get("findings").getJsonArray("similar").isEmpty());
    }

    @Test
    void aRecordedPartnerIsLinkedInOtherEntriesToo() throws Exception {
        Coordinator coordinator = new Coordinator("15012007");
        coordinator.takeOver(
                "2010-11-30",
                ShortReport.ofTwoUnits(
                        ShortReport.row("", "Leitstelle", "Zusammenarbeit mit der Elbfreunde GmbH.", ""),
                        ShortReport.row("", "Radweg", "Beteiligt ist die Elbfreunde GmbH.", "")));
        JsonObject finding = finding(coordinator, "unknown_partner");
        var answer = coordinator.decide(finding.getString("id"), tag(finding), "{\"value\": \"record\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject partner = ShortReport.item(Visitor.json(answer), "partners", "mention", "Elbfreunde GmbH");
        assertEquals("confirmed", partner.getString("source"));
        coordinator.awaitTotal("cooperations?partner=" + partner.getString("id"), 2);
        JsonObject body =
                ShortReport.items(coordinator.get("partners?q=elbfreunde")).get(0);
        assertEquals(partner.getString("id"), body.getString("id"));
        assertEquals("company", body.getString("kind"));
        assertEquals(2, body.getInt("entries"));
        assertEquals(0, coordinator.get("findings?kind=unknown_partner").getInt("total"));
    }

    @Test
    void onlyCoordinatorsSeeAndDecide() throws Exception {
        Coordinator coordinator = with("15012006");
        String id = finding(coordinator, "person").getString("id");
        Visitor reader = Visitor.as("leser");

        assertEquals(403, coordinator.answerTo("leser", "findings").statusCode());
        for (String path : List.of("findings/" + id + "/decision", "erasures")) {
            var answer = reader.post("api/v1/" + path + "?municipality=15012006", "application/json", "{}");
            assertEquals(403, answer.statusCode(), path);
        }
    }

    private static JsonObject finding(Coordinator coordinator, String kind) {
        return ShortReport.item(ShortReport.items(coordinator.get("findings")), "kind", kind);
    }

    private static String tag(JsonObject finding) {
        return "\"" + finding.getInt("revision") + "\"";
    }

    private static Coordinator with(String city) throws InterruptedException {
        Coordinator coordinator = new Coordinator(city);
        coordinator.takeOver("2010-11-30", REPORT);
        return coordinator;
    }
}
