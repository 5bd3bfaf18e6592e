package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.partner.Partner;
import de.ikz.reading.Mark.Field;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one entry as markup, ready to be put out at once: a page of entries has thousands of statements. */
final class MarkedWords {

    private final Marking marking;
    private final String id;
    private final Map<Field, Map<Integer, List<Reading>>> marks = new EnumMap<>(Field.class);

    /** @param id of the entry on the page */
    private MarkedWords(Readings readings, Marking marking, String id) {
        this.marking = marking;
        this.id = id;
        readings.all()
                .forEach(reading -> marks.computeIfAbsent(reading.mark().field(), field -> new HashMap<>())
                        .computeIfAbsent(reading.mark().statement(), at -> new ArrayList<>())
                        .add(reading));
    }

    /** What an entry says. */
    static EntryView.Words of(Cooperation content, Readings readings, Marking marking, String id) {
        Wording wording = content.wording();
        MarkedWords words = new MarkedWords(readings, marking, id);
        return new EntryView.Words(
                wording.topic(),
                wording.heading()
                        .map(heading -> words.line(Field.HEADING, 0, heading))
                        .orElse(Html.NONE),
                words.line(Field.TOPIC, 0, wording.topic()),
                words.list(Field.STATE, wording.state()),
                words.list(Field.OUTLOOK, wording.outlook()),
                words.partners(content.details().partners()));
    }

    private List<Html> partners(List<Partner> partners) {
        List<Html> named = new ArrayList<>();
        for (Partner partner : partners) {
            named.add(line(Field.PARTNER, named.size(), partner.name()));
        }
        return named;
    }

    private Html line(Field field, int number, String said) {
        Html.Writer html = new Html.Writer();
        write(html, field, number, said);
        return html.html();
    }

    private void write(Html.Writer html, Field field, int number, String said) {
        List<Reading> found = marks.getOrDefault(field, Map.of()).getOrDefault(number, List.of());
        if (found.isEmpty()) {
            html.text(said);
        } else {
            marking.write(html, said, found, id + "-" + field.key() + "-" + number);
        }
    }

    /** A statement that is nested deeper than its forerunner belongs to it. */
    private Html list(Field field, List<Statement> statements) {
        Html.Writer html = new Html.Writer();
        Deque<Integer> open = new ArrayDeque<>();
        for (int number = 0; number < statements.size(); number++) {
            int level = statements.get(number).level();
            if (open.isEmpty() || open.peek() < level) {
                html.open("ul", "class", "ikz-statements");
            } else {
                close(html, open, level);
            }
            html.open("li");
            write(html, field, number, statements.get(number).text());
            open.push(level);
        }
        while (!open.isEmpty()) {
            html.close("li").close("ul");
            open.pop();
        }
        return html.html();
    }

    /** Closes the statements to which one of this level does not belong, and leaves its own list open. */
    private static void close(Html.Writer html, Deque<Integer> open, int level) {
        html.close("li");
        open.pop();
        while (!open.isEmpty() && open.peek() >= level) {
            html.close("ul").close("li");
            open.pop();
        }
    }
}
