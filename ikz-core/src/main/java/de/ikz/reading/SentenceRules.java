package de.ikz.reading;

import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one sentence says: the first rule of the list that applies draws the judgement. */
final class SentenceRules {

    /** Tells what a sentence says, if its rule applies. */
    interface Rule extends Function<Cues, Optional<Judgement>> {}

    private static final List<Rule> ALL = Stream.of(
                    SilenceRules.EARLY,
                    LeadRules.ALL,
                    EndRules.ALL,
                    OverRules.ALL,
                    ComingRules.EARLY,
                    SilenceRules.LATE,
                    GoingRules.HABITS,
                    UnderWayRules.ALL,
                    GoingRules.ALL,
                    DoneRules.ALL,
                    ComingRules.LATE)
            .flatMap(List::stream)
            .toList();

    private SentenceRules() {}

    static Optional<Judgement> judge(Cues cues) {
        for (Rule rule : ALL) {
            Optional<Judgement> judgement = rule.apply(cues);
            if (judgement.isPresent()) {
                return judgement;
            }
        }
        return Optional.empty();
    }

    /** The judgement that a signal which is not negated draws alone. */
    static Optional<Judgement> affirmed(
            Cues cues, Signal signal, de.ikz.cooperation.Stage stage, Weight weight, String rule) {
        return cues.affirmed(signal).map(found -> cues.judge(stage, weight, rule, found));
    }
}
