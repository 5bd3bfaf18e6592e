package de.ikz.reading;

import de.ikz.cooperation.Confirmation;
import de.ikz.reading.Doubt.Choice;
import de.ikz.time.german.Anchor;
import de.ikz.time.german.GermanTimes;
import de.ikz.time.german.Leaning;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.List;

/** The times of a text; one that cannot be is doubtful as well. */
final class TimeReadings {

    private TimeReadings() {}

    static void gather(Wordings text, Anchors anchors, Gathered gathered) {
        Leaning leaning = text.field() == Mark.Field.OUTLOOK ? Leaning.FUTURE : Leaning.NONE;
        LocalDate said = anchors.of(text.text());
        GermanTimes.in(text.text(), new Anchor(said, leaning))
                .forEach(mention -> gather(text, mention, said, gathered));
    }

    private static void gather(Wordings text, TimeMention mention, LocalDate said, Gathered gathered) {
        Mark mark = text.mark(mention.from(), mention.to());
        gathered.add(mark, Conclusion.Time.of(mention, said), mention.rule());
        mention.problem()
                .ifPresent(problem -> gathered.doubt(
                        Doubt.Kind.WRONG_TIME,
                        mark,
                        problem,
                        List.of(
                                new Choice(Confirmation.AS_IS, "so stehen lassen"),
                                new Choice(Confirmation.NONE, "keine Zeitangabe"))));
    }
}
