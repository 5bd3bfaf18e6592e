package de.ikz.war.api;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON that is written straight away, without a tree of values first: half of the work of a list of entries. It is sent
 * when it is whole, so that whatever goes wrong is still answered as a problem.
 */
final class Written {

    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());
    private static final int USUAL_BYTES = 16 * 1024;

    private Written() {}

    /** A value in UTF-8. */
    static byte[] json(Consumer<JsonGenerator> value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
            value.accept(json);
        }
        return bytes.toByteArray();
    }

    /** An object in UTF-8. */
    static byte[] object(Consumer<JsonGenerator> members) {
        return json(json -> {
            json.writeStartObject();
            members.accept(json);
            json.writeEnd();
        });
    }

    /** A member whose value may be missing. */
    static void orNull(JsonGenerator json, String name, Optional<?> value) {
        if (value.isPresent()) {
            json.write(name, value.get().toString());
        } else {
            json.writeNull(name);
        }
    }

    /** A member that is left out when it has no value. */
    static void ifPresent(JsonGenerator json, String name, Optional<?> value) {
        value.ifPresent(found -> json.write(name, found.toString()));
    }

    /** A member that is a list of texts. */
    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeStartArray(name);
        texts.forEach(json::write);
        json.writeEnd();
    }
}
