package de.ikz.war.api;

import de.ikz.cooperation.CleanText;
import de.ikz.cooperation.Confirmation;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.war.problem.Problem.FieldError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a request changes of one list of conclusions: each item is told by its words and their place. */
final class ConclusionChanges {

    private static final Set<String> BODY = Set.of("id", "name", "kind", "key");
    private static final List<String> PLACE =
            List.of(MarkJson.MENTION, MarkJson.FIELD, MarkJson.STATEMENT, MarkJson.AT, "about", "value");
    private static final String CONFIRMED = "confirmed";
    private static final String INFERRED = "inferred";

    private final Entry entry;
    private final List<JsonObject> current;
    private final List<Reading> readings;
    private final String list;
    private final List<Confirmation> decisions = new ArrayList<>();
    private final List<Confirmation.Passage> takenBack = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @param current the list as reading gives it */
    ConclusionChanges(Entry entry, String list, JsonArray current) {
        this.entry = entry;
        this.list = list;
        this.current = current.getValuesAs(JsonObject.class);
        this.readings = entry.readings().all().stream()
                .filter(reading -> ReadingsJson.list(reading).equals(list))
                .toList();
    }

    /** What is decided by it. */
    List<Confirmation> decisions() {
        return decisions;
    }

    /** For which words nothing is confirmed any more. */
    List<Confirmation.Passage> takenBack() {
        return takenBack;
    }

    /** What cannot be done. */
    List<FieldError> errors() {
        return errors;
    }

    /** Compares the list with the one asked for. */
    ConclusionChanges read(JsonValue asked) {
        if (!(asked instanceof JsonArray items)
                || items.stream().anyMatch(item -> item.getValueType() != JsonValue.ValueType.OBJECT)) {
            errors.add(new FieldError(list, "Hier wird eine Liste von Objekten erwartet."));
            return this;
        }
        List<JsonObject> open = new ArrayList<>(current);
        List<JsonObject> changed = items.getValuesAs(JsonObject.class).stream()
                .filter(item -> !open.remove(item))
                .toList();
        for (JsonObject item : changed) {
            Optional<JsonObject> before =
                    open.stream().filter(one -> place(one).equals(place(item))).findFirst();
            before.ifPresent(open::remove);
            before.flatMap(this::reading)
                    .ifPresentOrElse(
                            reading -> change(before.get(), item, reading),
                            () -> fail(item, "ist an dieser Stelle nicht erkannt worden"));
        }
        open.forEach(item -> fail(item, "fehlt; hier lässt sich nur bestätigen, nicht entfernen"));
        return this;
    }

    private void change(JsonObject before, JsonObject after, Reading reading) {
        Set<String> different = new TreeSet<>(before.keySet());
        different.addAll(after.keySet());
        different.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        boolean confirms = CONFIRMED.equals(after.getString(ReadingsJson.SOURCE, ""));
        boolean takesBack = INFERRED.equals(after.getString(ReadingsJson.SOURCE, ""));
        boolean otherBody = confirms && different.contains("id") && isId(after.get("id"));
        different.remove(ReadingsJson.SOURCE);
        if (otherBody) {
            different.removeAll(BODY);
        }
        Confirmation.Passage passage = Passages.of(entry.content(), reading.mark());
        Conclusion conclusion = reading.conclusion();
        if (!different.isEmpty() || !confirms && !takesBack) {
            fail(after, "lässt sich so nicht ändern (" + String.join(", ", different) + ")");
        } else if (takesBack) {
            takenBack.add(passage);
        } else {
            String value = otherBody ? after.getString("id") : conclusion.value();
            decisions.add(new Confirmation(conclusion.subject(), passage, value));
        }
    }

    private static boolean isId(JsonValue value) {
        return value instanceof JsonString text
                && CleanText.of(text.getString(), Confirmation.MAX_VALUE).isPresent();
    }

    /** The reading of an item; names from which nothing was concluded stand before those and have none. */
    private Optional<Reading> reading(JsonObject item) {
        int at = current.indexOf(item) - (current.size() - readings.size());
        return at < 0 ? Optional.empty() : Optional.of(readings.get(at));
    }

    private static List<JsonValue> place(JsonObject item) {
        return PLACE.stream()
                .map(name -> item.getOrDefault(name, JsonValue.NULL))
                .toList();
    }

    private void fail(JsonObject item, String what) {
        String words = item.get(MarkJson.MENTION) instanceof JsonString text ? text.getString() : "?";
        errors.add(new FieldError(list, "„" + words + "“ " + what + "."));
    }
}
