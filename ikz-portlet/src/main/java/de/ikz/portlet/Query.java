package de.ikz.portlet;

import de.ikz.register.Filter;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a visitor asks of the register by the parameters of an address, read by {@link QueryReader}.
 *
 * @param values the parameters of the selection as they were given, without blank ones
 * @param problems what is wrong with them: a sentence by the name of the parameter
 * @param asOf the Stand asked for, today when none is
 * @param filter the selection
 * @param sort its order
 * @param window the page of it
 */
record Query(
        Map<String, List<String>> values,
        Map<String, String> problems,
        LocalDate asOf,
        Filter filter,
        Sort sort,
        Window window) {

    /** The parameters that choose entries and their order, in the order of the form. */
    static final List<String> NAMES = List.of(
            "directorate",
            "unit",
            "kind",
            "asOf",
            "stage",
            "reach",
            "legalForm",
            "visibility",
            "partner",
            "dueFrom",
            "dueTo",
            "withdrawn",
            "sort",
            "limit");

    Query {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = Map.copyOf(problems);
    }

    /** The same query within these units only. */
    Query within(Filter.ByUnit units) {
        return new Query(values, problems, asOf, filter.with(units), sort, window);
    }

    /** The same query with another page of it. */
    Query showing(Window other) {
        return new Query(values, problems, asOf, filter, sort, other);
    }

    /** Whether every parameter was understood. */
    boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether anything is chosen that could leave entries out. */
    boolean isSelective() {
        return values.keySet().stream()
                .anyMatch(name -> !List.of("sort", "limit", "withdrawn").contains(name));
    }

    /** The values of a parameter, empty when it was not given. */
    List<String> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same selection as a query string without the page: {@code ?unit=FB%2032&stage=active}, or nothing. */
    String address() {
        return write(values);
    }

    /** The same selection with one more parameter. */
    String with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return write(more);
    }

    /** The same selection without a parameter. */
    String without(String name) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return write(fewer);
    }

    private static String write(Map<String, List<String>> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((name, given) -> given.forEach(value -> parts.add(name + "=" + Addresses.encode(value))));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
