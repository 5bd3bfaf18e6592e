package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static JsonObject read(JsonText json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json.bytes()))) {
            return reader.readObject();
        }
    }

    @Test
    void membersStandInTheOrderInWhichTheyAreWritten() {
        JsonText json = new JsonText();
        json.writeStartObject();
        json.write("total", 10_000L);
        json.write("exact", false);
        json.writeStartArray("items");
        json.writeStartObject();
        json.writeEnd();
        json.write("Straße");
        json.write(-1);
        json.writeStartArray();
        json.writeEnd();
        json.writeEnd();
        json.writeKey("unit");
        json.writeStartObject();
        json.write("code", "FB 32");
        json.writeNull("parent");
        json.writeEnd();
        json.writeStartObject("counts");
        json.writeEnd();
        json.writeEnd();

        assertEquals(
                "{\"total\":10000,\"exact\":false,\"items\":[{},\"Straße\",-1,[]],"
                        + "\"unit\":{\"code\":\"FB 32\",\"parent\":null},\"counts\":{}}",
                new String(json.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void everyCharacterIsReadAsItWasWritten() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        JsonText json = new JsonText();
        json.writeStartObject();
        json.write(all, all);
        json.writeEnd();

        assertEquals(all, read(json).getString(all));
    }

    @Test
    void controlsAndQuotesAreEscaped() {
        JsonText json = new JsonText();
        json.write("\u0000\u001f\"\\\n\r\t</script>");

        assertEquals("\"\\u0000\\u001f\\\"\\\\\\n\\r\\t</script>\"", new String(json.bytes(), StandardCharsets.UTF_8));
    }
}
