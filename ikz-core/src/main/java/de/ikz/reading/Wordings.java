package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of an entry that is read as prose.
 *
 * @param field which one
 * @param statement index of the statement, 0 for heading and topic
 * @param text its words
 */
record Wordings(Mark.Field field, int statement, String text) {

    /** Heading, topic, state and outlook, in this order. */
    static List<Wordings> of(Cooperation content) {
        Wording wording = content.wording();
        List<Wordings> all = new ArrayList<>();
        wording.heading().ifPresent(text -> all.add(new Wordings(Mark.Field.HEADING, 0, text)));
        all.add(new Wordings(Mark.Field.TOPIC, 0, wording.topic()));
        add(all, Mark.Field.STATE, wording.state());
        add(all, Mark.Field.OUTLOOK, wording.outlook());
        return all;
    }

    Mark mark(int from, int to) {
        return new Mark(field, statement, from, to);
    }

    private static void add(List<Wordings> all, Mark.Field field, List<Statement> statements) {
        for (int at = 0; at < statements.size(); at++) {
            all.add(new Wordings(field, at, statements.get(at).text()));
        }
    }
}
