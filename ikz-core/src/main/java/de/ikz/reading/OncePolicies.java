package de.ikz.reading;

import static de.ikz.reading.StagePolicy.doubt;
import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was to be done once, and is done. */
final class OncePolicies {

    private static final Set<String> RESULTS = Set.of(
            DoneRules.RESULT,
            DoneRules.AVAILABLE,
            DoneRules.STEP_DONE,
            DoneRules.DONE_OF_TOPIC,
            DoneRules.FOUNDED,
            EventRules.EVENT,
            OverRules.LAST_STEP,
            OverRules.WORKS_OVER,
            OverRules.HANDED_OVER,
            "started",
            Facts.TOLD);

    /** Rules that tell that something was carried out. */
    private static final Set<String> MADE = Set.of(
            DoneRules.RESULT,
            DoneRules.STEP_DONE,
            DoneRules.DONE_OF_TOPIC,
            EventRules.EVENT,
            OverRules.LAST_STEP,
            OverRules.WORKS_OVER,
            Facts.TOLD);

    /** Rules that tell of a step that was taken. */
    private static final Set<String> TAKEN = Set.of(ComingRules.PREPARED, ComingRules.EXPLORED, "commission");

    private OncePolicies() {}

    /**
     * What is over one day, or has nothing to follow, and was done: {@code Bau des Radweges}, {@code Fahrzeug übergeben}.
     */
    static Optional<StageReading> done(Evidence evidence) {
        Optional<Judgement> nothingMore = evidence.outlook().stream()
                .filter(one -> one.rule().equals(SilenceRules.NOTHING_MORE))
                .findFirst();
        boolean goesOn = evidence.state().stream()
                        .anyMatch(one -> one.is(Stage.ACTIVE) && one.is(Weight.FIRM) && !RESULTS.contains(one.rule()))
                || evidence.state().stream().anyMatch(OncePolicies::isOpen)
                || evidence.continues().isPresent()
                || evidence.outlook().stream().anyMatch(one -> one.rule().equals(ComingRules.BEGINS));
        return evidence.lastOfState()
                .filter(last -> !goesOn && (evidence.once() || nothingMore.isPresent() || isOnlyDone(evidence)))
                .filter(last -> RESULTS.contains(last.rule())
                        || TAKEN.contains(last.rule())
                                && (nothingMore
                                                .filter(none -> none.is(Weight.FIRM) || !last.is(Stage.EXPLORING))
                                                .isPresent()
                                        || hasEnded(evidence)))
                .flatMap(last -> nothingMore
                        .flatMap(none -> say(Stage.COMPLETED, "done_once", last, none))
                        .or(() -> doubt(
                                Stage.COMPLETED,
                                "done_once",
                                "Ausgeführt: Ist es damit abgeschlossen, oder läuft es weiter?",
                                last.at(),
                                List.of(Stage.COMPLETED, Stage.ACTIVE),
                                last)));
    }

    /** The state of work tells what was done and nothing else, and the outlook has no plan. */
    private static boolean isOnlyDone(Evidence evidence) {
        List<Judgement> state = evidence.state();
        boolean made = state.stream().anyMatch(one -> MADE.contains(one.rule()));
        return made
                && state.stream()
                        .allMatch(one -> MADE.contains(one.rule()) || one.rule().equals(DoneRules.AVAILABLE))
                && evidence.outlook().stream().allMatch(one -> one.is(Stage.UNKNOWN) || one.is(Stage.COMPLETED));
    }

    /** A step that is still being taken, or is missing. */
    private static boolean isOpen(Judgement one) {
        return (one.is(Stage.PREPARING) || one.is(Stage.EXPLORING))
                && !RESULTS.contains(one.rule())
                && !TAKEN.contains(one.rule());
    }

    /** {@code Pilot beendet, Auswertung erfolgte}: what follows an end belongs to it. */
    private static boolean hasEnded(Evidence evidence) {
        return evidence.state().stream()
                .anyMatch(
                        one -> one.rule().equals(DoneRules.RESULT) || one.rule().equals(DoneRules.DONE_OF_TOPIC));
    }
}
