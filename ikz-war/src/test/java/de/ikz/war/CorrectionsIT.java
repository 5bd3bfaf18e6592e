package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Mending a draft through the interface. */
class CorrectionsIT extends ServerTest {

    private static final byte[] REPORT = ("Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n"
                    + "\tThema\tArbeitsstand\tPerspektive\nAG Rad\tRadweg Brücke\t• läuft • ruht\tMai\tzu viel\n")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsCorrectedIsShownAndAccepted() throws Exception {
        var coordinator = new Coordinator("15001100");
        String id = coordinator.read("2010-11-30", REPORT).getString("id");
        String path = "imports/" + id;

        var cut = coordinator.correct(id, "\"0\"", "{\"type\":\"split\",\"entry\":\"e2\",\"at\":7,\"state\":[1]}");
        assertEquals(201, cut.statusCode(), cut.body());
        assertEquals("\"1\"", tag(cut));
        assertTrue(cut.headers().firstValue("Location").orElse("").endsWith(path + "/corrections/1"));
        var moved = coordinator.correct(
                id, "\"1\"", "{\"type\":\"move\",\"from\":\"f1\",\"to\":\"e2.1\",\"into\":\"outlook\"}");
        assertEquals(201, moved.statusCode(), moved.body());
        var open = coordinator.correct(id, "\"2\"", "{\"type\":\"leave_open\",\"entry\":\"e1\"}");
        assertEquals(1, Visitor.json(open).getJsonObject("counts").getInt("open"));

        JsonObject read = coordinator.get(path);
        assertEquals(3, read.getInt("version"));
        assertEquals("\"3\"", tag(coordinator.answer(path)));
        assertTrue(read.getJsonArray("findings").getJsonObject(0).getBoolean("settled"));
        var items = coordinator.get(path + "/entries").getJsonArray("items");
        assertTrue(items.getJsonObject(0).getBoolean("open"));
        assertEquals("e2.1", items.getJsonObject(2).getString("id"));
        assertEquals("Brücke", items.getJsonObject(2).getString("topic"));
        assertTrue(items.getJsonObject(2).getJsonArray("state").toString().contains("ruht"));
        assertTrue(items.getJsonObject(2).getBoolean("corrected"));
        var list = coordinator.get(path + "/corrections");
        assertEquals(3, list.getInt("total"));
        assertEquals("split", list.getJsonArray("items").getJsonObject(0).getString("type"));
        assertFalse(list.toString().contains("koordination"));

        assertEquals(412, coordinator.accept(id, "\"2\"").statusCode());
        assertEquals(200, coordinator.accept(id, "\"3\"").statusCode());
        assertEquals(2, coordinator.get("cooperations").getInt("total"));
        assertEquals(1, coordinator.get(path).getJsonObject("counts").getInt("open"));
    }

    @Test
    void aChangeNamesTheVersionItIsMadeOn() throws Exception {
        var coordinator = new Coordinator("15001101");
        String id = coordinator.read("2010-11-30", REPORT).getString("id");
        String open = "{\"type\":\"leave_open\",\"entry\":\"e1\"}";

        assertEquals(428, coordinator.correct(id, "", open).statusCode());
        assertEquals(412, coordinator.correct(id, "\"7\"", open).statusCode());
        assertEquals(412, coordinator.correct(id, "W/\"0\"", open).statusCode());
        assertEquals(201, coordinator.correct(id, "\"0\"", open).statusCode());
        assertEquals(412, coordinator.correct(id, "\"0\"", open).statusCode());
        assertEquals(409, coordinator.correct(id, "\"1\"", open).statusCode());

        assertEquals(428, coordinator.takeBack(id, "", "1").statusCode());
        assertEquals(404, coordinator.takeBack(id, "\"1\"", "2").statusCode());
        assertEquals(404, coordinator.takeBack(id, "\"1\"", "x").statusCode());
        var back = coordinator.takeBack(id, "\"1\"", "1");
        assertEquals(204, back.statusCode(), back.body());
        assertEquals("\"2\"", tag(back));
        assertEquals(0, coordinator.get("imports/" + id + "/corrections").getInt("total"));
    }

    @Test
    void wrongValuesAreNamed() throws Exception {
        var coordinator = new Coordinator("15001102");
        String id = coordinator.read("2010-11-30", REPORT).getString("id");

        for (String bad : new String[] {"", "[]", "{\"type\":", "{\"type\":{}}", "null", "{}"}) {
            assertEquals(400, coordinator.correct(id, "\"0\"", bad).statusCode(), bad);
        }
        var wrong = coordinator.correct(id, "\"0\"", "{\"type\":\"kind\",\"kind\":\"verein\",\"x\":1}");
        assertEquals(400, wrong.statusCode());
        var fields = Visitor.json(wrong).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .sorted()
                .toList();
        assertEquals(java.util.List.of("entry", "kind", "x"), fields);
        assertEquals(0, coordinator.get("imports/" + id).getInt("version"));
    }

    @Test
    void aReportIsReadAgainWithItsCorrections() throws Exception {
        var coordinator = new Coordinator("15001103");
        String id = coordinator.read("2010-11-30", REPORT).getString("id");
        coordinator.correct(id, "\"0\"", "{\"type\":\"leave_open\",\"entry\":\"e1\"}");

        assertEquals(202, coordinator.readAgain(id).statusCode());
        JsonObject read = coordinator.read(id);

        assertEquals("ready", read.getString("state"));
        assertEquals(1, read.getInt("version"));
        assertEquals(1, read.getJsonObject("counts").getInt("open"));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
