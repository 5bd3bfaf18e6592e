package de.ikz.war.api;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of a request's JSON object where all of them are texts. Whatever is wrong is noted with its member. */
final class TextMembers {

    private final JsonObject object;
    private final List<FieldError> errors = new ArrayList<>();

    private TextMembers(JsonObject object) {
        this.object = object;
    }

    /** @param what the object has to be, with its German article */
    static TextMembers read(InputStream body, String what, Collection<String> known) {
        TextMembers members = new TextMembers(BodyJson.read(body, what));
        members.object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> members.fail(
                        name, "Diese Angabe gibt es hier nicht; möglich sind " + String.join(", ", known) + "."));
        return members;
    }

    /** A text in NFC that may be missing. */
    Optional<String> optional(String name, int most) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        String text = value instanceof JsonString string
                ? Normalizer.normalize(string.getString().strip(), Normalizer.Form.NFC)
                : "";
        if (text.isEmpty() || text.length() > most || !isClean(text)) {
            fail(name, "Bitte einen Text von 1 bis " + most + " Zeichen ohne Steuerzeichen angeben.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A text in NFC; empty when it is missing, which is noted. */
    String required(String name, int most) {
        if (object.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL) {
            fail(name, "Diese Angabe fehlt.");
        }
        return optional(name, most).orElse("");
    }

    void fail(String name, String message) {
        errors.add(new FieldError(name, message));
    }

    /** @throws ProblemException with status 400 when anything was wrong */
    void check() {
        if (!errors.isEmpty()) {
            String detail = errors.stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining(" "));
            throw new ProblemException(new Problem(400, detail, errors));
        }
    }

    /** No control characters but line feeds and tabs, no bidirectional controls, no halves of characters. */
    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t'
                        || Character.getType(point) == Character.SURROGATE
                        || point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x2069);
    }
}
