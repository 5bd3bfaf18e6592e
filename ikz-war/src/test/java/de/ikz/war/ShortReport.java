package de.ikz.war;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports of a row or two in the plain-text dialect, and what the interface says of them. */
final class ShortReport {

    private static final String HEADER = "Arbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private ShortReport() {}

    /** One row of FB 32: first column, topic, state, outlook. */
    static byte[] of(String first, String topic, String state, String outlook) {
        return bytes("Dezernat I\n\nFB 32\n\n" + HEADER + row(first, topic, state, outlook));
    }

    /** One row each of FB 32 and of Amt 31. */
    static byte[] ofTwoUnits(String one, String other) {
        return bytes("Dezernat I\n\nFB 32\n\n" + HEADER + one + "\nAmt 31\n\n" + HEADER + other);
    }

    static String row(String first, String topic, String state, String outlook) {
        return String.join("\t", first, topic, state, outlook) + "\n";
    }

    static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The item of a list whose member has this value. */
    static JsonObject item(List<JsonObject> items, String member, String value) {
        return items.stream()
                .filter(item -> value.equals(item.getString(member, "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " " + value + " is not in " + items));
    }

    static JsonObject item(JsonObject entry, String list, String member, String value) {
        return item(entry.getJsonArray(list).getValuesAs(JsonObject.class), member, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
