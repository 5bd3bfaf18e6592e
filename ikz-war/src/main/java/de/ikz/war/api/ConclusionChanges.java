package de.ikz.war.api;

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

    private final Entry entry;
    private final List<JsonObject> current;
    private final List<Reading> readings;
    private final String list;

    /** @param current the list as reading gives it */
    ConclusionChanges(Entry entry, String list, JsonArray current) {
        this.entry = entry;
        this.list = list;
        this.current = current.getValuesAs(JsonObject.class);
        this.readings = entry.readings().all().stream()
                .filter(reading -> ReadingsJson.list(reading).equals(list))
                .toList();
    }

    /** Adds to these lists what is decided, what is taken back, and what cannot be done. */
    void read(
            JsonValue asked,
            List<Confirmation> decisions,
            List<Confirmation.Passage> takenBack,
            List<FieldError> errors) {
        List<JsonObject> open = new ArrayList<>(current);
        List<JsonObject> changed = new ArrayList<>();
        if (!(asked instanceof JsonArray items)
                || items.stream().anyMatch(item -> item.getValueType() != JsonValue.ValueType.OBJECT)) {
            errors.add(new FieldError(list, "Hier wird eine Liste von Objekten erwartet."));
            return;
        }
        items.getValuesAs(JsonObject.class).stream()
                .filter(item -> !open.remove(item))
                .forEach(changed::add);
        for (JsonObject item : changed) {
            Optional<JsonObject> before =
                    open.stream().filter(one -> place(one).equals(place(item))).findFirst();
            before.ifPresent(open::remove);
            before.flatMap(this::reading)
                    .ifPresentOrElse(
                            reading -> change(before.get(), item, reading, decisions, takenBack, errors),
                            () -> fail(errors, item, "ist an dieser Stelle nicht erkannt worden"));
        }
        open.forEach(item -> fail(errors, item, "fehlt; hier lässt sich nur bestätigen, nicht entfernen"));
    }

    private void change(
            JsonObject before,
            JsonObject after,
            Reading reading,
            List<Confirmation> decisions,
            List<Confirmation.Passage> takenBack,
            List<FieldError> errors) {
        Set<String> different = new TreeSet<>(before.keySet());
        different.addAll(after.keySet());
        different.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        boolean confirms = CONFIRMED.equals(after.getString(ReadingsJson.SOURCE, ""));
        boolean takesBack = "inferred".equals(after.getString(ReadingsJson.SOURCE, ""));
        boolean otherBody = confirms && different.contains("id") && isId(after.get("id"));
        different.remove(ReadingsJson.SOURCE);
        if (otherBody) {
            different.removeAll(BODY);
        }
        if (!different.isEmpty() || !confirms && !takesBack) {
            fail(errors, after, "lässt sich so nicht ändern (" + String.join(", ", different) + ")");
            return;
        }
        Confirmation.Passage passage = Passages.of(entry.content(), reading.mark());
        if (confirms) {
            Conclusion conclusion = reading.conclusion();
            String value = otherBody ? after.getString("id") : conclusion.value();
            decisions.add(new Confirmation(conclusion.subject(), passage, value));
        } else {
            takenBack.add(passage);
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

    private void fail(List<FieldError> errors, JsonObject item, String what) {
        String words = item.get(MarkJson.MENTION) instanceof JsonString text ? text.getString() : "?";
        errors.add(new FieldError(list, "„" + words + "“ " + what + "."));
    }
}
