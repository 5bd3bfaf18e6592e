package de.ikz.reading;

import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;

/** What the outlook tells where the state of work is silent, and what the topic tells where both are. */
final class OutlookPolicies {

    private static final List<Stage> EARLY = List.of(Stage.EXPLORING, Stage.PREPARING, Stage.PROPOSED);

    static final List<StagePolicy> ALL =
            List.of(OutlookPolicies::closed, OutlookPolicies::outlook, OutlookPolicies::habit);

    private OutlookPolicies() {}

    /** {@code erledigt}, where the state of work is silent. */
    private static Optional<StageReading> closed(Evidence evidence) {
        return Evidence.last(evidence.outlook(), Stage.COMPLETED, Weight.FIRM)
                .flatMap(word -> say(Stage.COMPLETED, "outlook", word));
    }

    private static Optional<StageReading> outlook(Evidence evidence) {
        Optional<StageReading> idea = Evidence.last(evidence.outlook(), Stage.PROPOSED, Weight.FIRM)
                .filter(word -> evidence.state().isEmpty())
                .flatMap(word -> say(Stage.PROPOSED, "outlook", word));
        if (idea.isPresent()) {
            return idea;
        }
        for (Stage stage : EARLY) {
            Optional<StageReading> reading = Evidence.last(evidence.outlook(), stage, Weight.values())
                    .flatMap(word -> say(stage, "outlook", word));
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Evidence.last(evidence.outlook(), Stage.ACTIVE, Weight.CONTINUES, Weight.FIRM)
                .flatMap(word -> say(Stage.ACTIVE, "outlook", word));
    }

    /** An exchange whose name says that it meets again and again. */
    private static Optional<StageReading> habit(Evidence evidence) {
        return evidence.topic().stream()
                .filter(one -> evidence.kind() == Kind.EXCHANGE && one.rule().equals("recurrence"))
                .findFirst()
                .flatMap(word -> say(Stage.ACTIVE, "habit", word));
    }
}
