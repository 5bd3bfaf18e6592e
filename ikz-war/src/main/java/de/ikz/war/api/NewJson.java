package de.ikz.war.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;

/**
 * Begins objects and arrays. {@link jakarta.json.Json} looks for the server's library anew each time, which takes longer
 * than all the rest of a list; here it is looked for once.
 */
final class NewJson {

    private static final JsonProvider LIBRARY = JsonProvider.provider();

    private NewJson() {}

    static JsonObjectBuilder object() {
        return LIBRARY.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return LIBRARY.createArrayBuilder();
    }

    static JsonString text(String text) {
        return LIBRARY.createValue(text);
    }
}
