package de.ikz.war.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Objects;

/**
 * Problem details (RFC 9457) in German.
 *
 * @param status HTTP status
 * @param detail what it is and what to do
 * @param errors the fields concerned, often none
 * @param more further members, often none
 */
public record Problem(int status, String detail, List<FieldError> errors, JsonObject more) {

    /** Looked for once: {@link jakarta.json.Json} does it for every object, and there may be thousands of fields. */
    private static final JsonProvider LIBRARY = JsonProvider.provider();

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param field parameter or member concerned
     * @param message German sentence for people
     */
    public record FieldError(String field, String message) {}

    public Problem {
        Objects.requireNonNull(detail, "detail");
        errors = List.copyOf(errors);
        Objects.requireNonNull(more, "more");
    }

    /** A problem of some fields. */
    public Problem(int status, String detail, List<FieldError> errors) {
        this(status, detail, errors, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** A problem with the usual sentence for its status. */
    public static Problem of(int status) {
        return of(status, Sentences.detail(status));
    }

    /** A problem of no field in particular. */
    public static Problem of(int status, String detail) {
        return new Problem(status, detail, List.of());
    }

    /** What kind of problem it is, in a word or two. */
    public String title() {
        return Sentences.title(status);
    }

    /** As JSON; {@code instance} is the path that was asked for. */
    public JsonObject toJson(String instance) {
        var json = LIBRARY.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = LIBRARY.createArrayBuilder();
            errors.forEach(error -> list.add(
                    LIBRARY.createObjectBuilder().add("field", error.field()).add("message", error.message())));
            json.add("errors", list);
        }
        more.forEach(json::add);
        return json.build();
    }
}
