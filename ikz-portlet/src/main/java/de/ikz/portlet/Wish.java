package de.ikz.portlet;

import de.ikz.mending.Correction;
import de.ikz.mending.Correction.Source;
import de.ikz.mending.CorrectionForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form of the visitor asks to change in a draft. Its fields have the names of the contract; those with several
 * values are joined by commas. Text is marked by {@link Marks}.
 *
 * @param what the type of the correction or {@value #TAKE_BACK}, after which may stand what the button adds
 * @param version of the draft that the visitor saw
 * @param values of the correction by name
 * @param marks text to be taken
 */
record Wish(String what, int version, Map<String, String> values, Marks marks) {

    /** The name of the buttons. */
    static final String BUTTON = "tun";

    static final String TAKE_BACK = "take_back";

    private static final String MARKED = "marked";
    private static final List<String> NAMES = List.of(
            "from", "to", "into", "entry", "at", "state", "outlook", "other", "kind", "entries", "unit", "code", "name",
            "parent", "finding", "note", "number");

    /** The wish of a form that was sent; empty when none was. */
    static Optional<Wish> of(Visit visit) {
        return visit.isSent() ? visit.parameter(BUTTON).map(button -> of(button, visit)) : Optional.empty();
    }

    private static Wish of(String button, Visit visit) {
        String[] parts = button.split(" ");
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String joined = visit.all(name).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(","));
            if (!joined.isEmpty()) {
                values.put(name, joined);
            }
        });
        for (int at = 1; at < parts.length; at++) {
            String[] pair = parts[at].split("=", 2);
            if (pair.length == 2) {
                values.put(pair[0], pair[1]);
            }
        }
        int version = visit.parameter("version")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(-1);
        return new Wish(parts[0], version, values, new Marks(visit.all(MARKED)));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isTakeBack() {
        return what.equals(TAKE_BACK);
    }

    boolean takesText() {
        return what.equals("move") || what.equals("extract");
    }

    /** The number of the correction that is to be taken back. */
    int number() {
        return value("number").matches("\\d{1,6}") ? Integer.parseInt(value("number")) : 0;
    }

    /**
     * The corrections, one after the other: a new unit is added and chosen at once.
     *
     * @throws de.ikz.mending.InvalidCorrection naming every value that is missing or wrong
     */
    List<Correction> corrections() {
        List<Correction> all = new ArrayList<>();
        if (what.equals("new_unit")) {
            all.add(form("new_unit", "code", "name", "kind", "parent").read());
            all.add(new CorrectionForm("unit", Map.of("entries", value("entries"), "unit", value("code"))).read());
        } else if (takesText()) {
            all.add(text());
        } else {
            all.add(new CorrectionForm(what, values).read());
        }
        return all;
    }

    private Correction text() {
        Source source = marks.source(value("from"));
        Map<String, String> taken = new LinkedHashMap<>();
        taken.put("from", source.of());
        source.field().ifPresent(field -> taken.put("field", field.key()));
        taken.put("lines", source.lines().stream().map(String::valueOf).collect(Collectors.joining(",")));
        Stream.of("to", "into", "kind", "unit")
                .filter(values::containsKey)
                .filter(name -> what.equals("move") == List.of("to", "into").contains(name))
                .forEach(name -> taken.put(name, value(name)));
        return new CorrectionForm(what, taken).read();
    }

    private CorrectionForm form(String type, String... names) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(List.of(names));
        return new CorrectionForm(type, some);
    }
}
