package de.ikz.portlet;

import de.ikz.cooperation.Statement;
import de.ikz.mending.Correction.Source;
import de.ikz.mending.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that were marked in a form. Each value names field, index and wording ({@code state.0 läuft}), so that it can be
 * told what was meant when the draft has changed in between; {@code state.*} is a whole field.
 *
 * @param values as the form sends them
 */
record Marks(List<String> values) {

    /** Where a form marks lines of a finding, which has no fields. */
    static final String FINDING = "text";

    private static final Pattern VALUE = Pattern.compile("([a-z]+)\\.(\\*|\\d{1,6})(?: (.*))?", Pattern.DOTALL);
    private static final String ALL = "*";

    Marks {
        values = values.stream()
                .filter(value -> VALUE.matcher(value).matches())
                .map(Marks::plain)
                .toList();
    }

    static String value(String field, int index, Statement line) {
        return field + "." + index + " " + line.text();
    }

    static String all(String field) {
        return field + "." + ALL;
    }

    /** Browsers send line breaks their own way. */
    private static String plain(String value) {
        return value.replace("\r\n", "\n");
    }

    boolean has(String value) {
        return values.contains(plain(value));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether lines of more than one field are marked, which cannot be moved at once. */
    boolean isMixed() {
        return fields().count() > 1;
    }

    private Stream<String> fields() {
        return parts().map(part -> part.group(1)).distinct();
    }

    private Stream<Matcher> parts() {
        return values.stream().map(VALUE::matcher).filter(Matcher::matches);
    }

    /** What was marked, as a source of the entry or finding; to be asked when something of one field is marked. */
    Source source(String of) {
        String name = fields().findFirst().orElseThrow();
        Optional<Field> field =
                Stream.of(Field.values()).filter(one -> one.key().equals(name)).findFirst();
        boolean whole = parts().anyMatch(part -> part.group(2).equals(ALL));
        List<Integer> lines = whole
                ? List.of()
                : parts().map(part -> Integer.valueOf(part.group(2))).toList();
        return new Source(of, field, lines);
    }

    /** The marked words, one after the other. */
    String words() {
        return parts().map(part -> part.group(3)).filter(words -> words != null).collect(Collectors.joining(" · "));
    }
}
