package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryChangeTest {

    private static final String TOPIC = "Gemeinsame Leitstelle";
    private static final List<String> STATE = List.of("Gespräche mit dem Landkreis Börde laufen.");
    private static final List<String> OUTLOOK = List.of("Die Vereinbarung wird bis 15.10.2030 geschlossen.");

    private final Entry entry = ReadEntries.project(List.of("Verein Freunde der Elbe"), TOPIC, STATE, OUTLOOK);
    private final JsonObject current = ReadEntries.json(entry);

    @Test
    void whatReadingGaveChangesNothing() {
        assertEquals(Optional.empty(), EntryChange.of(entry, current, current));
        assertEquals(Optional.empty(), EntryChange.of(entry, current, JsonValue.EMPTY_JSON_OBJECT));
    }

    @Test
    void readOnlyMembersAreIgnored() {
        JsonObject asked = with("revision", Json.createValue(99));

        assertEquals(Optional.empty(), EntryChange.of(entry, current, asked));
    }

    @ParameterizedTest
    @CsvSource({"times, TIME, ../2030-10-15, bis 15.10.2030", "partners, PARTNER, k15083, Landkreis Börde"})
    void aConclusionIsConfirmedWithItsValue(String list, Subject subject, String value, String mention) {
        Confirming.Change change =
                EntryChange.of(entry, current, confirming(list, mention)).orElseThrow();

        Confirmation only = change.decisions().get(0);
        assertEquals(1, change.decisions().size());
        assertEquals(subject, only.subject());
        assertEquals(mention, only.passage().mention());
        assertEquals(value, only.value());
    }

    @Test
    void anotherBodyMayBeMeant() {
        JsonObject partner = item(current, "partners", "Landkreis Börde");
        JsonObject other = Json.createObjectBuilder(partner)
                .add("id", "k15086")
                .add("source", "confirmed")
                .build();

        assertEquals(
                "k15086",
                change(replaced("partners", partner, other)).decisions().get(0).value());
    }

    @Test
    void aStageIsConfirmedForTheWholeEntry() {
        JsonObject asked = Json.createObjectBuilder(current)
                .add("stage", "agreed")
                .add("stageSource", "confirmed")
                .add("reason", "Anruf im Fachbereich")
                .build();
        Confirming.Change change = change(asked);

        assertEquals("agreed", change.decisions().get(0).value());
        assertEquals("entry", change.decisions().get(0).passage().field());
        assertEquals("Anruf im Fachbereich", change.reason());
    }

    @Test
    void whatIsConfirmedCanBeTakenBack() {
        Confirmation said =
                change(confirming("times", "bis 15.10.2030")).decisions().get(0);
        Entry confirmed = ReadEntries.project(List.of("Verein Freunde der Elbe"), TOPIC, STATE, OUTLOOK, List.of(said));
        JsonObject before = ReadEntries.json(confirmed);
        JsonObject time = item(before, "times", "bis 15.10.2030");
        assertEquals("confirmed", time.getString("source"));
        assertEquals(Optional.empty(), EntryChange.of(confirmed, before, before));

        JsonObject asked = replaced(
                before,
                "times",
                time,
                Json.createObjectBuilder(time).add("source", "inferred").build());

        assertEquals(
                List.of(said.passage()),
                EntryChange.of(confirmed, before, asked).orElseThrow().takenBack());
    }

    @ParameterizedTest
    @CsvSource({
        "topic, Anderes Thema",
        "unit, FB 40",
        "legalForm, eg",
        "stage, completed",
        "stageSource, geraten",
        "colour, rot",
        "stand, 2026-01-01"
    })
    void whatCannotBeChangedIsNamed(String member, String value) {
        assertEquals(List.of(member), refused(with(member, Json.createValue(value))));
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        JsonObject partner = item(current, "partners", "Landkreis Börde");
        JsonObject endless = Json.createObjectBuilder(partner)
                .add("id", "k".repeat(201))
                .add("source", "confirmed")
                .build();
        JsonObject bald = Json.createObjectBuilder(current)
                .add("stage", "bald")
                .add("stageSource", "confirmed")
                .build();

        assertEquals(List.of("partners"), refused(replaced("partners", partner, endless)));
        assertEquals(List.of("stage"), refused(bald));
        assertEquals(List.of("stage"), refused(with("stage", Json.createValue(3))));
        assertEquals(List.of("reason"), refused(with("reason", Json.createValue("weil\u0000"))));
        assertEquals(List.of("reason"), refused(with("reason", Json.createValue("x".repeat(1_001)))));
    }

    @Test
    void statementsCannotBeChanged() {
        assertEquals(List.of("state"), refused(with("state", JsonValue.EMPTY_JSON_ARRAY)));
    }

    @Test
    void aConclusionIsNeitherAddedNorRemovedNorChanged() {
        JsonObject time = item(current, "times", "bis 15.10.2030");
        JsonObject later = Json.createObjectBuilder(time)
                .add("end", "2031-10-15")
                .add("source", "confirmed")
                .build();
        JsonObject elsewhere = Json.createObjectBuilder(time)
                .add("mention", "morgen")
                .add("source", "confirmed")
                .build();

        assertEquals(List.of("times"), refused(replaced("times", time, later)));
        assertEquals(List.of("times", "times"), refused(replaced("times", time, elsewhere)));
        assertEquals(List.of("partners"), refused(with("partners", without("partners", 1))));
        assertEquals(List.of("times"), refused(with("times", Json.createValue("bald"))));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        JsonObject asked = Json.createObjectBuilder(current)
                .add("topic", "x")
                .add("reason", "")
                .build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> EntryChange.of(entry, current, asked));

        assertEquals(422, refusal.problem().status());
        assertEquals(2, refusal.problem().errors().size());
        assertTrue(refusal.problem().detail().contains("noch nicht ändern"));
        assertFalse(refusal.problem().detail().contains("null"));
    }

    private Confirming.Change change(JsonObject asked) {
        return EntryChange.of(entry, current, asked).orElseThrow();
    }

    private List<String> refused(JsonObject asked) {
        Problem problem = assertThrows(ProblemException.class, () -> EntryChange.of(entry, current, asked))
                .problem();
        return problem.errors().stream().map(FieldError::field).toList();
    }

    private JsonObject with(String member, JsonValue value) {
        return Json.createObjectBuilder(current).add(member, value).build();
    }

    private JsonObject confirming(String list, String mention) {
        JsonObject before = item(current, list, mention);
        return replaced(
                list,
                before,
                Json.createObjectBuilder(before).add("source", "confirmed").build());
    }

    private JsonObject replaced(String list, JsonObject before, JsonObject after) {
        return replaced(current, list, before, after);
    }

    private static JsonObject replaced(JsonObject entry, String list, JsonObject before, JsonObject after) {
        var array = Json.createArrayBuilder();
        entry.getJsonArray(list).forEach(item -> array.add(item.equals(before) ? after : item));
        return Json.createObjectBuilder(entry).add(list, array).build();
    }

    private JsonArray without(String list, int index) {
        return Json.createArrayBuilder(current.getJsonArray(list)).remove(index).build();
    }

    private static JsonObject item(JsonObject entry, String list, String mention) {
        return entry.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("mention").contains(mention))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entry.getJsonArray(list).toString()));
    }
}
