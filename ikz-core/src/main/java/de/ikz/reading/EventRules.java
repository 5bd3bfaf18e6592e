package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import java.util.Optional;

/** What took place: {@code Messe fand statt}. */
final class EventRules {

    /** Something took place, among other things. */
    static final String EVENT = "event";

    private EventRules() {}

    static Optional<Judgement> judge(Cues cues) {
        return cues.affirmed(Signal.EVENT)
                .filter(found -> !cues.has(Signal.EXPLORATION) && !cues.isOutlook())
                .map(found -> judge(cues, found));
    }

    private static Judgement judge(Cues cues, Found<Signal> found) {
        if (cues.isBeingDone()) {
            return cues.judge(Stage.ACTIVE, Weight.FIRM, "being_done", found);
        }
        if (isOver(cues)) {
            return cues.judge(Stage.COMPLETED, Weight.FIRM, "event_over", found);
        }
        return cues.isBare(found)
                ? cues.judge(Stage.COMPLETED, Weight.OPEN, "event_held", found)
                : cues.judge(Stage.ACTIVE, Weight.FIRM, cues.startsWithCount() ? DoneRules.PART_DONE : EVENT, found);
    }

    /** {@code Messe fand statt, Nachbereitung ist abgeschlossen}. */
    private static boolean isOver(Cues cues) {
        return cues.affirmed(Signal.FINISHED)
                .filter(found -> DoneRules.BUILT.contains(cues.word(found.last())))
                .isPresent();
    }
}
