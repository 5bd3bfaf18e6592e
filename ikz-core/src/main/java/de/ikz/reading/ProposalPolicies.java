package de.ikz.reading;

import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is proposed, and has not come further. */
final class ProposalPolicies {

    static final List<StagePolicy> ALL =
            List.of(ProposalPolicies::silent, ProposalPolicies::proposed, ProposalPolicies::notBegun);

    private ProposalPolicies() {}

    /** The state of work says that it says nothing, and so does the outlook. */
    private static Optional<StageReading> silent(Evidence evidence) {
        List<Judgement> all = Stream.concat(evidence.state().stream(), evidence.outlook().stream())
                .toList();
        return all.stream().allMatch(one -> one.is(Stage.UNKNOWN))
                ? all.stream().findFirst().flatMap(word -> say(Stage.UNKNOWN, "no_statement", word))
                : Optional.empty();
    }

    /** Nothing was begun, and nothing has a day to begin. */
    private static Optional<StageReading> notBegun(Evidence evidence) {
        boolean begins = evidence.outlook().stream().anyMatch(one -> one.rule().equals(ComingRules.BEGINS));
        return evidence.state().stream().allMatch(one -> one.rule().equals(SilenceRules.NOT_BEGUN)) && !begins
                ? evidence.lastOfState().flatMap(word -> say(Stage.PROPOSED, SilenceRules.NOT_BEGUN, word))
                : Optional.empty();
    }

    /** The report calls it a proposal, and its state of work says nothing more. */
    private static Optional<StageReading> proposed(Evidence evidence) {
        boolean further = evidence.state().stream()
                .anyMatch(one -> !one.is(Stage.PROPOSED) && !one.is(Weight.PLAN) && !one.is(Stage.UNKNOWN));
        return further
                ? Optional.empty()
                : Evidence.last(evidence.heading(), Stage.PROPOSED, Weight.FIRM)
                        .or(() -> Evidence.last(evidence.state(), Stage.PROPOSED, Weight.FIRM))
                        .or(() -> Evidence.last(evidence.topic(), Stage.PROPOSED, Weight.FIRM))
                        .flatMap(word -> say(Stage.PROPOSED, "proposed", word));
    }
}
