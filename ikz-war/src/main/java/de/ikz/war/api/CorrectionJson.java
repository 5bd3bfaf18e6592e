package de.ikz.war.api;

import de.ikz.mending.Correction;
import de.ikz.mending.CorrectionForm;
import de.ikz.mending.Numbered;
import de.ikz.renewal.DraftVersion;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A correction as the contract has it: its type and named values, lists as arrays. */
final class CorrectionJson {

    private static final String TYPE = "type";
    private static final Set<String> INDICES = Set.of("lines", "state", "outlook");

    private CorrectionJson() {}

    static JsonObject of(Numbered correction) {
        return builder(correction).build();
    }

    /** The correction just made, with what the draft has now. */
    static JsonObject made(DraftVersion draft) {
        List<Numbered> all = draft.corrections();
        return builder(all.get(all.size() - 1))
                .add("version", draft.version())
                .add("counts", ImportJson.counts(draft.source()))
                .build();
    }

    private static JsonObjectBuilder builder(Numbered correction) {
        CorrectionForm form = CorrectionForm.of(correction.correction());
        JsonObjectBuilder json = NewJson.object()
                .add("number", correction.number())
                .add("recordedAt", correction.at().toString())
                .add(TYPE, form.type());
        form.values().forEach((name, value) -> json.add(name, value(form.type(), name, value)));
        return json;
    }

    private static JsonValue value(String type, String name, String value) {
        if (INDICES.contains(name)) {
            var indices = NewJson.array();
            Stream.of(value.split(",")).map(Integer::valueOf).forEach(indices::add);
            return indices.build();
        }
        if (name.equals("entries")) {
            return ListJson.texts(List.of(value.split(",")));
        }
        return name.equals("at") ? Json.createValue(Integer.parseInt(value)) : Json.createValue(value);
    }

    /**
     * The correction in the body of a request.
     *
     * @throws ProblemException with status 400 when it is no JSON object or a value is neither text nor number nor list
     * @throws de.ikz.mending.InvalidCorrection when it is no correction
     */
    static Correction read(InputStream body) {
        Map<String, String> values = new LinkedHashMap<>();
        BodyJson.read(body, "eine Korrektur").forEach((name, value) -> {
            if (value.getValueType() != JsonValue.ValueType.NULL) {
                values.put(name, text(name, value));
            }
        });
        String type = values.remove(TYPE);
        return new CorrectionForm(type == null ? "" : type, values).read();
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(item -> text(name, item)).collect(Collectors.joining(","));
        }
        String message = "Möglich sind Text, Zahl oder Liste.";
        throw new ProblemException(new Problem(400, name + ": " + message, List.of(new FieldError(name, message))));
    }
}
