package de.ikz.portlet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that was chosen in a form.
 *
 * @param label the name of its field
 * @param value what is chosen
 * @param remove the query string without it
 */
public record Chip(String label, String value, String remove) {

    /**
     * All that was chosen, field by field.
     *
     * @param names what a partner is called whom the query names by id
     */
    static List<Chip> of(FilterForm form, Query query, UnaryOperator<String> names, Texts text) {
        List<Chip> chips = new ArrayList<>();
        for (Field field : form.choices()) {
            List<String> chosen = field.choices().stream()
                    .filter(Choice::chosen)
                    .map(choice -> choice.label().strip().replaceFirst("^(– )+", ""))
                    .toList();
            if (!chosen.isEmpty()) {
                chips.add(of(field, or(chosen.stream(), text), query, text));
            }
        }
        if (form.getPartner().isFilled()) {
            chips.add(of(form.getPartner(), or(query.of("partner").stream().map(names), text), query, text));
        }
        for (Field day : List.of(form.getDueFrom(), form.getDueTo())) {
            if (day.isFilled()) {
                String date = Day.parse(day.value()).map(text::date).orElse(day.value());
                chips.add(of(day, date, query, text));
            }
        }
        if (form.getWithdrawn().isFilled()) {
            chips.add(of(form.getWithdrawn(), text.of("filter.withdrawn.included"), query, text));
        }
        return chips;
    }

    private static Chip of(Field field, String value, Query query, Texts text) {
        return new Chip(text.of("filter." + field.name()), value, query.without(field.name()));
    }

    private static String or(Stream<String> all, Texts text) {
        return all.collect(Collectors.joining(" " + text.of("filter.or") + " "));
    }
}
