package de.ikz.war.api;

import de.ikz.cooperation.CleanText;
import de.ikz.war.problem.ProblemException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of a request's JSON object where all of them are texts. Whatever is wrong is noted with its member. */
final class TextMembers {

    private static final int MAX_DATE = 10;

    private final JsonObject object;
    private final Faults faults = new Faults();

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
        Optional<String> text =
                value instanceof JsonString string ? CleanText.of(string.getString(), most) : Optional.empty();
        if (text.isEmpty()) {
            fail(name, expected(most));
        }
        return text;
    }

    /** The sentence for a text that cannot be stored. */
    static String expected(int most) {
        return "Bitte einen Text von 1 bis " + most + " Zeichen ohne Steuerzeichen angeben.";
    }

    /** A text in NFC; empty when it is missing, which is noted. */
    String required(String name, int most) {
        if (object.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL) {
            fail(name, "Diese Angabe fehlt.");
        }
        return optional(name, most).orElse("");
    }

    /** A date such as 2007-07-01 that may be missing. */
    Optional<LocalDate> date(String name) {
        return optional(name, MAX_DATE).flatMap(text -> {
            Optional<LocalDate> date = Parameters.day(text);
            if (date.isEmpty()) {
                fail(name, "„" + text + "“ ist kein Datum der Form 2007-07-01.");
            }
            return date;
        });
    }

    /** The one of some values that is called so; a name of none of them is noted, blanks were noted before. */
    <E> Optional<E> constant(String name, String text, Stream<E> all, Function<E, String> key) {
        List<E> values = all.toList();
        Optional<E> found =
                values.stream().filter(value -> key.apply(value).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            fail(
                    name,
                    "„" + text + "“ ist unbekannt; möglich sind "
                            + values.stream().map(key).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    void fail(String name, String message) {
        faults.add(name, message);
    }

    /** @throws ProblemException with status 400 when anything was wrong */
    void check() {
        faults.check();
    }
}
