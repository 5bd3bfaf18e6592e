package de.ikz.portlet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the fields of a form, filled with what a query has and what is wrong with it. */
final class FilterFields {

    private final Query query;
    private final Texts text;
    /** Pages ask for a field at each place where they show something of it. */
    private final Map<String, Field> fields = new HashMap<>();

    FilterFields(Query query, Texts text) {
        this.query = query;
        this.text = text;
    }

    /** A field that takes any text. */
    Field text(String name) {
        return field(name, List.of());
    }

    /** A field that takes constants by their names in the contract. */
    <E extends Enum<E>> Field constants(String name, Class<E> type) {
        return select(
                name, Arrays.stream(type.getEnumConstants()), one -> one.name().toLowerCase(Locale.ROOT), text::word);
    }

    /** A field that takes some of these things. */
    <T> Field select(String name, Stream<T> all, Function<T, String> value, Function<T, String> label) {
        List<String> chosen = query.of(name);
        return fields.computeIfAbsent(
                name,
                unknown -> field(
                        name,
                        all.map(one -> new Choice(
                                        value.apply(one), label.apply(one), isChosen(value.apply(one), chosen)))
                                .toList()));
    }

    private static boolean isChosen(String value, List<String> chosen) {
        return chosen.stream().anyMatch(value::equalsIgnoreCase);
    }

    private Field field(String name, List<Choice> choices) {
        String value = query.of(name).stream().findFirst().orElse("");
        return new Field(name, value, query.problems().getOrDefault(name, ""), choices);
    }
}
