package de.ikz.war.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** Lists within an object, and members that may have no value. */
final class ListJson {

    private ListJson() {}

    static JsonArray array(Collection<? extends JsonValue> items) {
        var array = NewJson.array();
        items.forEach(array::add);
        return array.build();
    }

    static JsonArray texts(Collection<String> texts) {
        var array = NewJson.array();
        texts.forEach(array::add);
        return array.build();
    }

    static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(NewJson::text).orElse(JsonValue.NULL);
    }
}
