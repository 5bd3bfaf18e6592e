package de.ikz.reading;

import static de.ikz.reading.StagePolicy.doubt;
import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What failed, is not pursued, rests. */
final class EndPolicies {

    private static final Set<Stage> ENDS = Set.of(Stage.FAILED, Stage.DECLINED, Stage.PAUSED);

    private static final Set<String> UNDER_WAY = Set.of(UnderWayRules.EXPLORES, UnderWayRules.PREPARES);

    static final List<StagePolicy> ALL =
            List.of(EndPolicies::takenUpAgain, EndPolicies::maybeAgain, EndPolicies::ended, EndPolicies::endedLater);

    private EndPolicies() {}

    /** The state of work says that it ended, but later that a step was taken or is dated. */
    private static Optional<StageReading> takenUpAgain(Evidence evidence) {
        return end(evidence.state())
                .filter(end -> end.is(Stage.DECLINED))
                .flatMap(end -> evidence.outlook().stream()
                        .filter(later -> later.is(Weight.PLAN))
                        .filter(later -> later.is(Stage.EXPLORING) || later.is(Stage.PREPARING))
                        .findFirst()
                        .flatMap(later -> doubt(
                                Stage.EXPLORING,
                                "taken_up_again",
                                "Nach dem Arbeitsstand wird es nicht weiterverfolgt, nach der Perspektive doch: Was gilt?",
                                end.at(),
                                List.of(Stage.EXPLORING, Stage.DECLINED),
                                end,
                                later)));
    }

    /** It was refused, and somebody will ask again, without a day. */
    private static Optional<StageReading> maybeAgain(Evidence evidence) {
        return end(evidence.state())
                .filter(end -> end.is(Stage.DECLINED))
                .flatMap(end -> evidence.outlook().stream()
                        .filter(later -> later.is(Stage.EXPLORING))
                        .findFirst()
                        .flatMap(later -> doubt(
                                Stage.DECLINED,
                                "ended",
                                "Nach dem Arbeitsstand wird es nicht weiterverfolgt, nach der Perspektive vielleicht doch: Was gilt?",
                                later.at(),
                                List.of(Stage.DECLINED, Stage.EXPLORING),
                                end)));
    }

    /** What was for once is done, and what it replaced is no more: {@code Umstellung beendet, Altanlage abgeschaltet}. */
    private static boolean isOver(Evidence evidence, Judgement end) {
        return evidence.once()
                && end.is(Stage.FAILED)
                && evidence.state().subList(0, evidence.state().indexOf(end)).stream()
                        .anyMatch(one -> one.is(Stage.COMPLETED));
    }

    private static Optional<StageReading> ended(Evidence evidence) {
        return end(evidence.state()).filter(end -> !isOver(evidence, end)).flatMap(end -> {
            Optional<Judgement> after = goingOn(
                    evidence
                            .state()
                            .subList(
                                    evidence.state().indexOf(end) + 1,
                                    evidence.state().size())
                            .stream()
                            .filter(one -> !one.is(Stage.AGREED)
                                    || one.at().statement() != end.at().statement())
                            .toList());
            Optional<Judgement> other = after.or(() -> goingOn(evidence.state()));
            return other.flatMap(one -> doubt(
                            after.isPresent() ? one.stage() : end.stage(),
                            "ended",
                            "Der Arbeitsstand nennt ein Ende oder eine Pause und sagt zugleich, dass es weitergeht: Was gilt?",
                            end.at(),
                            after.isPresent() ? List.of(one.stage(), end.stage()) : List.of(end.stage(), one.stage()),
                            end,
                            one))
                    .or(() -> say(end.stage(), "ended", end));
        });
    }

    /** Only the outlook says that it ended; what is done has no further steps. */
    private static Optional<StageReading> endedLater(Evidence evidence) {
        return end(evidence.outlook())
                .filter(end -> DonePolicies.finished(evidence).isEmpty())
                .flatMap(end -> evidence.state().stream()
                        .filter(one -> !one.is(Weight.HINT))
                        .reduce((earlier, later) -> later)
                        .flatMap(before -> Progress.ofState(evidence)
                                .flatMap(reading -> doubt(
                                        reading.stage(),
                                        reading.rule(),
                                        "Die Perspektive nennt ein Ende oder eine Pause, der Arbeitsstand nicht: Was gilt?",
                                        end.at(),
                                        List.of(reading.stage(), end.stage()),
                                        before,
                                        end)))
                        .or(() -> say(end.stage(), "ended", end)));
    }

    /** The last end; a pause in the same statement goes before, whose reason the other is: {@code gestoppt, da insolvent}. */
    private static Optional<Judgement> end(List<Judgement> some) {
        List<Judgement> ends = some.stream()
                .filter(one -> ENDS.contains(one.stage()) && one.is(Weight.FIRM))
                .toList();
        return ends.stream()
                .filter(one -> one.is(Stage.PAUSED)
                        && one.at().statement()
                                == ends.get(ends.size() - 1).at().statement())
                .findFirst()
                .or(() -> ends.stream().reduce((earlier, later) -> later));
    }

    private static Optional<Judgement> goingOn(List<Judgement> some) {
        return some.stream()
                .filter(one -> one.is(Weight.FIRM) && (one.is(Stage.ACTIVE) || one.is(Stage.AGREED))
                        || UNDER_WAY.contains(one.rule()))
                .findFirst();
    }
}
