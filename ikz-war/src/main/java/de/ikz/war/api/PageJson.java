package de.ikz.war.api;

import de.ikz.register.Total;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One page of a list as the contract has it.
 *
 * @param total how many there are in all
 * @param items those of this page
 * @param next cursor of what follows
 * @param prev cursor of what stands before
 */
record PageJson<T>(Total total, List<T> items, Optional<String> next, Optional<String> prev) {

    PageJson {
        items = List.copyOf(items);
    }

    /** The same page of other items. */
    <R> PageJson<R> with(List<R> others) {
        return new PageJson<>(total, others, next, prev);
    }

    /** The page in UTF-8. */
    byte[] written(BiConsumer<JsonText, T> item) {
        return written(item, json -> {});
    }

    /** The page in UTF-8 with further members of its own. */
    byte[] written(BiConsumer<JsonText, T> item, Consumer<JsonText> more) {
        return Written.object(json -> {
            json.write("total", total.count());
            json.write("totalExact", total.exact());
            more.accept(json);
            json.writeStartArray("items");
            items.forEach(one -> item.accept(json, one));
            json.writeEnd();
            Written.orNull(json, "next", next);
            Written.orNull(json, "prev", prev);
        });
    }
}
