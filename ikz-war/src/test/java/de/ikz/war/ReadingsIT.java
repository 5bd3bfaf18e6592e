package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register concludes from texts: shown, filtered by, confirmed. */
class ReadingsIT extends ServerTest {

    private static final String STATE = "Gespräche mit dem Landkreis Börde laufen (DS0245/10).";
    private static final byte[] REPORT = ShortReport.of(
            "",
            "Gemeinsame Leitstelle",
            STATE,
            "Die Vereinbarung mit dem Landkreis Jerichower Land wird bis 15.10.2030 geschlossen.");

    @Test
    void anEntryCarriesWhatItsTextSays() throws Exception {
        Coordinator coordinator = with("15010000");
        JsonObject entry = project(coordinator);
        JsonObject partner = ShortReport.item(entry, "partners", "name", "Landkreis Börde");
        JsonObject time = ShortReport.item(entry, "times", "end", "2030-10-15");
        JsonObject paper = ShortReport.item(entry, "references", "canonical", "DS0245/10");

        assertEquals("15083", partner.getString("key"));
        assertEquals("state", partner.getString("field"));
        assertTrue(STATE.substring(partner.getJsonArray("at").getInt(0)).startsWith(partner.getString("mention")));
        assertEquals("open_start", time.getString("kind"));
        assertEquals("council_paper", paper.getString("type"));
        assertFalse(
                partner.getString("rule").isBlank() || time.getString("rule").isBlank());
        assertEquals(
                entry,
                ShortReport.items(coordinator.get("cooperations?kind=project")).get(0));
    }

    @Test
    void theDraftCarriesTheSame() throws Exception {
        Coordinator coordinator = new Coordinator("15010001");
        String id = coordinator.read("2010-11-30", REPORT).getString("id");
        JsonObject drafted = ShortReport.item(
                ShortReport.items(coordinator.get("imports/" + id + "/entries")), "topic", "Gemeinsame Leitstelle");
        coordinator.accept(id);
        JsonObject accepted = project(coordinator);

        for (String list : List.of("partners", "times", "references", "conclusions", "involved", "reach")) {
            assertEquals(accepted.get(list), drafted.get(list), list);
        }
        assertEquals(accepted.getString("stage"), drafted.getString("stage"));
        assertFalse(drafted.getJsonArray("times").isEmpty());
    }

    @Test
    void entriesAreFoundByPartnerAndByTime() throws Exception {
        Coordinator coordinator = with("15010002");
        String partner = ShortReport.item(project(coordinator), "partners", "name", "Landkreis Börde")
                .getString("id");

        assertEquals(1, total(coordinator, "partner=" + partner));
        assertEquals(1, total(coordinator, "partner=landkreis%20b%C3%B6rde"));
        assertEquals(0, total(coordinator, "partner=k01001"));
        assertEquals(1, total(coordinator, "dueFrom=2030-10-15&dueTo=2030-10-15"));
        assertEquals(0, total(coordinator, "dueFrom=2030-10-16"));
        assertEquals(
                400,
                coordinator
                        .answer("cooperations?dueFrom=2030-10-16&dueTo=2030-10-15")
                        .statusCode());
    }

    @Test
    void aConclusionIsConfirmedAndSurvivesAnotherReport() throws Exception {
        Coordinator coordinator = with("15010003");
        JsonObject before = project(coordinator);
        JsonObject confirmed = confirmed(coordinator, before);

        assertEquals(before.getInt("revision") + 1, confirmed.getInt("revision"));
        assertEquals("confirmed", source(confirmed));
        assertEquals("agreed", confirmed.getString("stage"));
        assertEquals("confirmed", confirmed.getString("stageSource"));
        assertEquals(confirmed, project(coordinator));

        coordinator.takeOver("2011-11-30", REPORT);
        JsonObject later = project(coordinator);
        assertEquals("confirmed", source(later));
        assertEquals("agreed", later.getString("stage"));
        assertEquals(
                "Rückfrage im Fachbereich",
                ShortReport.item(
                                ShortReport.items(coordinator.get("cooperations/IKZ-0001/revisions")),
                                "reason",
                                "Rückfrage im Fachbereich")
                        .getString("reason"));
    }

    @Test
    void whatChangesNothingIsNoVersion() throws Exception {
        Coordinator coordinator = with("15010004");
        JsonObject before = project(coordinator);
        var answer = coordinator.change(before.getString("id"), tag(coordinator), before);

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(before, Visitor.json(answer));
        assertEquals(1, coordinator.get("cooperations/IKZ-0001/revisions").getInt("total"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() throws Exception {
        Coordinator coordinator = with("15010005");
        JsonObject before = project(coordinator);
        String tag = tag(coordinator);
        JsonObject asked = with(before, "stageSource", "confirmed");

        assertEquals(428, coordinator.change("IKZ-0001", "", asked).statusCode());
        assertEquals(200, coordinator.change("IKZ-0001", tag, asked).statusCode());
        assertEquals(412, coordinator.change("IKZ-0001", tag, asked).statusCode());
        assertNotEquals(tag, tag(coordinator));
        assertEquals(404, coordinator.change("IKZ-0099", tag, asked).statusCode());
    }

    @Test
    void whoHasSeenAnOlderVersionIsShownBoth() throws Exception {
        Coordinator coordinator = with("15010008");
        JsonObject before = project(coordinator);
        String tag = tag(coordinator);
        JsonObject theirs = with(with(before, "stage", "paused"), "stageSource", "confirmed");
        JsonObject ours = with(with(before, "stage", "agreed"), "stageSource", "confirmed");
        assertEquals(200, coordinator.change("IKZ-0001", tag, theirs).statusCode());
        JsonObject problem = Visitor.json(coordinator.change("IKZ-0001", tag, ours));

        assertEquals(412, problem.getInt("status"));
        assertEquals(project(coordinator), problem.getJsonObject("current"));
        assertEquals(tag(coordinator), problem.getString("etag"));
        List<JsonObject> conflicts = problem.getJsonArray("conflicts").getValuesAs(JsonObject.class);
        JsonObject stage = ShortReport.item(conflicts, "field", "stage");
        assertEquals("agreed", stage.getString("yours"));
        assertEquals("paused", stage.getString("current"));
        assertTrue(conflicts.stream().noneMatch(one -> one.getString("field").equals("topic")));
        assertEquals(
                200,
                coordinator.change("IKZ-0001", problem.getString("etag"), ours).statusCode());
    }

    @Test
    void textsCannotBeChangedHereYet() throws Exception {
        Coordinator coordinator = with("15010006");
        JsonObject before = project(coordinator);
        var answer = coordinator.change("IKZ-0001", tag(coordinator), with(before, "topic", "Anderes"));

        assertEquals(422, answer.statusCode());
        assertTrue(Visitor.json(answer).getString("detail").contains("noch nicht ändern"), answer.body());
        assertEquals(before, project(coordinator));
    }

    @Test
    void readersDoNotConfirm() throws Exception {
        Coordinator coordinator = with("15010007");
        JsonObject before = project(coordinator);
        Visitor reader = Visitor.as("leser");
        var answer = reader.send(reader.request("api/v1/cooperations/IKZ-0001?municipality=15010007")
                .header("If-Match", "\"1\"")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(before.toString())));

        assertEquals(403, answer.statusCode());
    }

    private static JsonObject confirmed(Coordinator coordinator, JsonObject before) {
        JsonObject time = ShortReport.item(before, "times", "end", "2030-10-15");
        var times = Json.createArrayBuilder();
        before.getJsonArray("times")
                .forEach(item -> times.add(item.equals(time) ? with(time, "source", "confirmed") : item));
        JsonObject asked = Json.createObjectBuilder(before)
                .add("times", times)
                .add("stage", "agreed")
                .add("stageSource", "confirmed")
                .add("reason", "Rückfrage im Fachbereich")
                .build();
        var answer = coordinator.change(before.getString("id"), tag(coordinator), asked);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("ETag").orElse("").startsWith("\"2-"));
        return Visitor.json(answer);
    }

    private static String source(JsonObject entry) {
        return ShortReport.item(entry, "times", "end", "2030-10-15").getString("source");
    }

    private static Coordinator with(String city) throws InterruptedException {
        Coordinator coordinator = new Coordinator(city);
        coordinator.takeOver("2010-11-30", REPORT);
        return coordinator;
    }

    private static JsonObject project(Coordinator coordinator) {
        return coordinator.get("cooperations/IKZ-0001");
    }

    private static String tag(Coordinator coordinator) {
        return coordinator
                .answer("cooperations/IKZ-0001")
                .headers()
                .firstValue("ETag")
                .orElse("");
    }

    private static int total(Coordinator coordinator, String filter) {
        return coordinator.get("cooperations?kind=project&" + filter).getInt("total");
    }

    private static JsonObject with(JsonObject entry, String member, String value) {
        return Json.createObjectBuilder(entry).add(member, value).build();
    }
}
