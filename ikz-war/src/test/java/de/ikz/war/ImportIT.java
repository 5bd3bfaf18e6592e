package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The way of a report through the interface into the register. */
class ImportIT extends ServerTest {

    @Test
    void aReportIsReadInTheBackgroundAndShownBeforeItIsAccepted() throws Exception {
        var coordinator = new Coordinator("15001000");
        var submitted = coordinator.submit("2010-11-30", Coordinator.sample());

        assertEquals(202, submitted.statusCode(), submitted.body());
        String id = Visitor.json(submitted).getString("id");
        assertTrue(submitted.headers().firstValue("Location").orElse("").endsWith("/ikz/api/v1/imports/" + id));

        JsonObject read = coordinator.read(id);
        assertEquals("ready", read.getString("state"));
        assertEquals(100, read.getInt("progress"));
        JsonObject counts = read.getJsonObject("counts");
        assertEquals(counts.getInt("characters"), counts.getInt("placed"));
        assertEquals(counts.getInt("findings"), read.getJsonArray("findings").size());

        JsonObject entries = coordinator.get("imports/" + id + "/entries");
        assertEquals(counts.getInt("exchanges") + counts.getInt("projects"), entries.getInt("total"));
        assertEquals("e1", entries.getJsonArray("items").getJsonObject(0).getString("id"));
        assertEquals(0, coordinator.get("cooperations").getInt("total"));
    }

    @Test
    void anAcceptedReportIsTheRegister() throws Exception {
        var coordinator = new Coordinator("15001001");

        JsonObject accepted = coordinator.takeOver("2010-11-30", Coordinator.sample());

        JsonObject counts = accepted.getJsonObject("counts");
        int all = counts.getInt("exchanges") + counts.getInt("projects");
        assertEquals("accepted", accepted.getString("state"));
        assertEquals(all, accepted.getJsonObject("acceptance").getInt("added"));
        assertEquals(all, coordinator.get("cooperations").getInt("total"));
        assertEquals(
                counts.getInt("projects"),
                coordinator.get("cooperations?kind=project").getInt("total"));
        assertEquals(all, coordinator.get("statistics").getInt("total"));
    }

    @Test
    void theSameReportAgainChangesNothing() throws Exception {
        var coordinator = new Coordinator("15001002");
        JsonObject first = coordinator.takeOver("2010-11-30", Coordinator.sample());

        JsonObject again = coordinator.takeOver("2010-11-30", Coordinator.sample());
        var acceptedTwice = Visitor.json(coordinator.accept(first.getString("id")));

        for (JsonObject done : new JsonObject[] {again, acceptedTwice}) {
            assertEquals(0, done.getJsonObject("acceptance").getInt("added"));
            assertEquals(0, done.getJsonObject("acceptance").getInt("changed"));
            assertEquals(0, done.getJsonObject("acceptance").getInt("units"));
        }
        JsonObject one =
                coordinator.get("cooperations?limit=1").getJsonArray("items").getJsonObject(0);
        assertEquals(
                1,
                coordinator
                        .get("cooperations/" + one.getString("id") + "/revisions")
                        .getInt("total"));
    }

    @Test
    void aDiscardedReportIsGone() throws Exception {
        var coordinator = new Coordinator("15001003");
        String id = coordinator.read("2010-11-30", Coordinator.sample()).getString("id");

        assertEquals(204, coordinator.discard(id).statusCode());

        assertEquals("discarded", coordinator.get("imports/" + id).getString("state"));
        assertEquals(409, coordinator.answer("imports/" + id + "/entries").statusCode());
        assertEquals(409, coordinator.accept(id).statusCode());
        assertEquals(0, coordinator.get("cooperations").getInt("total"));
    }

    @Test
    void anAcceptedReportIsNotDiscarded() throws Exception {
        var coordinator = new Coordinator("15001004");
        String id = coordinator.takeOver("2010-11-30", Coordinator.sample()).getString("id");

        assertEquals(409, coordinator.discard(id).statusCode());
        assertEquals("accepted", coordinator.get("imports/" + id).getString("state"));
    }

    @Test
    void importsAreListedLatestFirstWithoutNames() throws Exception {
        var coordinator = new Coordinator("15001005");
        coordinator.submit("2010-11-30", Coordinator.sample());
        String last = Visitor.json(coordinator.submit("2011-11-30", Coordinator.sample()))
                .getString("id");

        JsonObject list = coordinator.get("imports");

        assertEquals(2, list.getInt("total"));
        assertEquals(last, list.getJsonArray("items").getJsonObject(0).getString("id"));
        assertFalse(list.toString().contains("koordination"));
    }
}
