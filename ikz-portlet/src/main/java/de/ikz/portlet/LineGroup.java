package de.ikz.portlet;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.mending.DraftFinding;
import de.ikz.mending.Field;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines of one field that can be marked in a form.
 *
 * @param key name of the field, in ids of the page
 * @param label what people read
 * @param all marks them all at once; not offered where there is one alone
 * @param lines the lines, with what was marked
 */
public record LineGroup(String key, String label, Choice all, List<Choice> lines) {

    /** The fields of an entry that have text. */
    static List<LineGroup> of(Wording wording, Marks marks, Texts text) {
        return Stream.of(Field.values())
                .map(field -> of(field.key(), text.word(field), field.lines(wording), marks, text))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** The text of a finding; it is marked as a whole at first. */
    static LineGroup of(DraftFinding finding, Marks marks, Texts text) {
        Marks first = marks.isEmpty() ? new Marks(List.of(Marks.all(Marks.FINDING))) : marks;
        return of(Marks.FINDING, text.of("mend.text"), finding.lines(), first, text);
    }

    private static LineGroup of(String key, String label, List<Statement> lines, Marks marks, Texts text) {
        List<Choice> choices = IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    String value = Marks.value(key, at, lines.get(at));
                    return new Choice(value, lines.get(at).text(), marks.has(value) || isOnly(key, lines, marks));
                })
                .toList();
        String all = Marks.all(key);
        return new LineGroup(key, label, new Choice(all, text.of("mend.all"), marks.has(all)), choices);
    }

    private static boolean isOnly(String key, List<Statement> lines, Marks marks) {
        return lines.size() == 1 && marks.has(Marks.all(key));
    }

    /** Whether there is more than one line. */
    public boolean isSeveral() {
        return lines.size() > 1;
    }
}
