package de.ikz.reading;

import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;

/** What is proposed, and has not come further. */
final class ProposalPolicies {

    static final List<StagePolicy> ALL = List.of(ProposalPolicies::proposed);

    private ProposalPolicies() {}

    /** The report calls it a proposal, and its state of work says nothing more. */
    private static Optional<StageReading> proposed(Evidence evidence) {
        boolean further = evidence.state().stream().anyMatch(one -> !one.is(Stage.PROPOSED) && !one.is(Weight.PLAN));
        return further
                ? Optional.empty()
                : Evidence.last(evidence.heading(), Stage.PROPOSED, Weight.FIRM)
                        .or(() -> Evidence.last(evidence.state(), Stage.PROPOSED, Weight.FIRM))
                        .or(() -> Evidence.last(evidence.topic(), Stage.PROPOSED, Weight.FIRM))
                        .flatMap(word -> say(Stage.PROPOSED, "proposed", word));
    }
}
