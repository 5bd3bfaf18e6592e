package de.ikz.war.api;

import de.ikz.register.Total;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** A list as the contract has it. */
final class ListJson {

    private ListJson() {}

    /** One page of a list. */
    static JsonObject page(
            Total total, Collection<? extends JsonValue> items, Optional<String> next, Optional<String> prev) {
        return NewJson.object()
                .add("total", total.count())
                .add("totalExact", total.exact())
                .add("items", array(items))
                .add("next", orNull(next))
                .add("prev", orNull(prev))
                .build();
    }

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
