package de.ikz.reading;

import static de.ikz.reading.StagePolicy.doubt;
import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;

/** What is done: over, or going on since. */
final class DonePolicies {

    static final List<StagePolicy> ALL = List.of(
            DonePolicies::closed,
            DonePolicies::founded,
            DonePolicies::doneAndContinued,
            DonePolicies::doneAndUsed,
            OncePolicies::done,
            DonePolicies::introduced,
            DonePolicies::done);

    private DonePolicies() {}

    /** The last words say that the whole is over, and the outlook names nothing that goes on. */
    private static Optional<StageReading> closed(Evidence evidence) {
        return evidence.lastOfState()
                .filter(last -> last.rule().equals(LeadRules.CLOSING)
                        && evidence.continues().isEmpty())
                .flatMap(last -> say(Stage.COMPLETED, "done", last));
    }

    private static Optional<StageReading> doneAndContinued(Evidence evidence) {
        return finished(evidence)
                .flatMap(done -> evidence.continues().flatMap(on -> say(Stage.ACTIVE, "done_and_continued", done, on)));
    }

    private static Optional<StageReading> doneAndUsed(Evidence evidence) {
        return finished(evidence)
                .flatMap(done -> evidence.last(Stage.ACTIVE, Weight.FIRM)
                        .flatMap(on -> say(Stage.ACTIVE, "done_and_used", done, on)));
    }

    /** Founded, and something is planned since: it lives. */
    private static Optional<StageReading> founded(Evidence evidence) {
        return finished(evidence)
                .filter(one -> one.rule().equals(DoneRules.FOUNDED) && evidence.hasOutlook())
                .flatMap(word -> doubt(
                        Stage.ACTIVE,
                        "founded",
                        "Gegründet: Läuft es seither, oder ist es damit abgeschlossen?",
                        word.at(),
                        List.of(Stage.ACTIVE, Stage.COMPLETED),
                        word));
    }

    private static Optional<StageReading> introduced(Evidence evidence) {
        return evidence.last(Stage.ACTIVE, Weight.OPEN)
                .flatMap(word -> evidence.continues()
                        .flatMap(on -> say(Stage.ACTIVE, "introduced", word, on))
                        .or(() -> doubt(
                                Stage.ACTIVE,
                                "introduced",
                                "Eingeführt: Läuft es seither, oder ist es damit abgeschlossen?",
                                word.at(),
                                List.of(Stage.ACTIVE, Stage.COMPLETED),
                                word)));
    }

    private static Optional<StageReading> done(Evidence evidence) {
        Optional<Judgement> other = evidence.outlook().stream()
                .filter(one -> one.is(Weight.OTHER_CONTINUES))
                .findFirst();
        return finished(evidence)
                .flatMap(done -> done.is(Weight.OPEN) || other.isPresent()
                        ? doubt(
                                Stage.COMPLETED,
                                "done",
                                "Umgesetzt: Ist es damit abgeschlossen, oder läuft es weiter?",
                                done.at(),
                                List.of(Stage.COMPLETED, Stage.ACTIVE),
                                done)
                        : say(Stage.COMPLETED, "done", done));
    }

    static Optional<Judgement> finished(Evidence evidence) {
        boolean several =
                evidence.state().stream().anyMatch(one -> !one.is(Stage.COMPLETED) && !one.is(Weight.CONTINUES));
        return evidence.last(Stage.COMPLETED, Weight.FIRM, Weight.OPEN)
                .filter(done -> !several || !done.rule().equals(DoneRules.DONE_OF_TOPIC))
                .filter(done -> !done.rule().equals(OverRules.WORKS_OVER)
                        || Progress.next(evidence).isEmpty())
                .or(() -> Optional.of(evidence.state())
                        .filter(state -> state.size() == 1)
                        .map(state -> state.get(0))
                        .filter(only -> isResult(only) && !evidence.hasOutlook())
                        .map(only -> new Judgement(Stage.COMPLETED, Weight.OPEN, only.rule(), only.at())));
    }

    private static boolean isResult(Judgement one) {
        return one.rule().equals(DoneRules.RESULT) || one.rule().equals(DoneRules.AVAILABLE);
    }
}
