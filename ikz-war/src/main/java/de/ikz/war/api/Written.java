package de.ikz.war.api;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON that is written straight away, without a tree of values first: half of the work of a list of entries. It is sent
 * when it is whole, so that whatever goes wrong is still answered as a problem.
 */
final class Written {

    private Written() {}

    /** A value in UTF-8. */
    static byte[] json(Consumer<JsonText> value) {
        JsonText json = new JsonText();
        value.accept(json);
        return json.bytes();
    }

    /** An object in UTF-8. */
    static byte[] object(Consumer<JsonText> members) {
        return json(json -> {
            json.writeStartObject();
            members.accept(json);
            json.writeEnd();
        });
    }

    /** A member whose value may be missing. */
    static void orNull(JsonText json, String name, Optional<?> value) {
        if (value.isPresent()) {
            json.write(name, value.get().toString());
        } else {
            json.writeNull(name);
        }
    }

    /** A member that is left out when it has no value. */
    static void ifPresent(JsonText json, String name, Optional<?> value) {
        value.ifPresent(found -> json.write(name, found.toString()));
    }

    /** A member that is a list of texts. */
    static void texts(JsonText json, String name, Collection<String> texts) {
        json.writeStartArray(name);
        texts.forEach(json::write);
        json.writeEnd();
    }
}
