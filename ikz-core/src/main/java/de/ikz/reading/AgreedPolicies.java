package de.ikz.reading;

import static de.ikz.reading.StagePolicy.doubt;
import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;

/** What is agreed: about to begin, still open in detail, in use since, or no more than agreed. */
final class AgreedPolicies {

    private AgreedPolicies() {}

    /** It is agreed and will begin on a day to come; that a training has begun already changes nothing. */
    static Optional<StageReading> toBegin(Evidence evidence) {
        List<Judgement> state = evidence.state();
        int last = Evidence.last(state, Stage.AGREED, Weight.FIRM)
                .map(state::indexOf)
                .orElse(0);
        boolean goesOn = state.subList(last, state.size()).stream()
                .anyMatch(one -> one.is(Stage.ACTIVE)
                        && one.is(Weight.FIRM)
                        && !one.rule().equals("started"));
        return goesOn
                ? Optional.empty()
                : evidence.last(Stage.AGREED, Weight.FIRM)
                        .flatMap(agreed ->
                                Progress.begins(evidence).flatMap(begin -> say(Stage.AGREED, "agreed", agreed)));
    }

    /** In principle it is agreed, but what is agreed in detail is still being worked out. */
    static Optional<StageReading> butOpen(Evidence evidence) {
        return evidence.last(Stage.AGREED, Weight.FIRM)
                .flatMap(agreed -> evidence.lastOfState()
                        .filter(last -> last.rule().equals(UnderWayRules.PREPARES))
                        .flatMap(last -> say(Stage.PREPARING, "agreed_but_open", last)));
    }

    /** What was agreed long ago runs, unless its beginning is still to come. */
    static Optional<StageReading> agreed(Evidence evidence, Judgement word) {
        boolean old = word.rule().equals(AgreementRules.CONTRACT_OLD)
                && Progress.begins(evidence).isEmpty();
        return old
                ? doubt(
                        Stage.ACTIVE,
                        "agreed_long_ago",
                        "Vor mehr als einem Jahr vereinbart: Läuft es seither?",
                        word.at(),
                        List.of(Stage.ACTIVE, Stage.AGREED),
                        word)
                : say(Stage.AGREED, "agreed", word);
    }

    /** It was agreed, and later facts are told of it; that somebody pays for it is none. */
    static Optional<StageReading> andUsed(Evidence evidence) {
        return evidence.last(Stage.AGREED, Weight.FIRM)
                .flatMap(agreed -> Evidence.last(
                                evidence.state()
                                        .subList(
                                                evidence.state().indexOf(agreed),
                                                evidence.state().size()),
                                Stage.ACTIVE,
                                Weight.HINT)
                        .filter(word -> !word.rule().equals(Facts.FUNDED))
                        .flatMap(word -> say(Stage.ACTIVE, "agreed_and_used", agreed, word)));
    }
}
