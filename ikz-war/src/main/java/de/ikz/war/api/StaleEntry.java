package de.ikz.war.api;

import de.ikz.register.Entry;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * The answer to who has seen an older version of an entry: both versions. {@code current} is the entry as it counts now with
 * its tag in {@code etag}, {@code conflicts} are the members in which what was sent differs from it.
 */
final class StaleEntry {

    private static final Set<String> NOT_COMPARED = Set.of("revision", "recordedAt", "reason");

    private StaleEntry() {}

    /**
     * The problem for somebody who sent a whole entry.
     *
     * @param current the entry as it counts now, and as reading gives it
     */
    static ProblemException of(Entry entry, JsonObject current, JsonObject asked) {
        JsonArrayBuilder conflicts = Json.createArrayBuilder();
        asked.keySet().stream()
                .filter(name -> !NOT_COMPARED.contains(name))
                .filter(name -> !asked.get(name).equals(current.getOrDefault(name, JsonValue.NULL)))
                .forEach(name -> conflicts.add(conflict(name, asked.get(name), current)));
        return problem(members(entry, current).add("conflicts", conflicts).build());
    }

    /** The problem for somebody who sent a decision about it. */
    static ProblemException ofDecision(Entry entry, JsonObject current, DecisionJson decision) {
        JsonObjectBuilder conflict = Json.createObjectBuilder()
                .add("field", "value")
                .add("yours", decision.value())
                .add("current", JsonValue.NULL);
        return problem(members(entry, current)
                .add("conflicts", Json.createArrayBuilder().add(conflict))
                .build());
    }

    private static JsonObjectBuilder members(Entry entry, JsonObject current) {
        return Json.createObjectBuilder()
                .add("etag", '"' + EntryTag.value(entry) + '"')
                .add("current", current);
    }

    private static JsonObjectBuilder conflict(String name, JsonValue yours, JsonObject current) {
        return Json.createObjectBuilder()
                .add("field", name)
                .add("yours", yours)
                .add("current", current.getOrDefault(name, JsonValue.NULL));
    }

    private static ProblemException problem(JsonObject more) {
        return new ProblemException(new Problem(
                412,
                "Der Eintrag hat inzwischen eine neuere Fassung oder wurde neu ausgewertet; nichts wurde gespeichert."
                        + " „current“ zeigt, was jetzt gilt, „conflicts“, worin sich Ihre Angaben davon unterscheiden."
                        + " Bitte prüfen und mit dem neuen ETag noch einmal senden.",
                List.of(),
                more));
    }
}
