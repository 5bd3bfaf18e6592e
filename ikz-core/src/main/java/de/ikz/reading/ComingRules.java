package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is proposed, planned, explored, prepared, agreed, about to begin. */
final class ComingRules {

    /** A beginning on a day to come. */
    static final String BEGINS = "start_coming";

    /** A step of preparation was taken. */
    static final String PREPARED = "prepared";

    /** A step of sounding was taken. */
    static final String EXPLORED = "explored";

    /** Those that go before what is going on. */
    static final List<Rule> EARLY = List.of(ComingRules::proposal, ComingRules::plan);

    /** Those that come after what is going on. */
    static final List<Rule> LATE = List.of(
            AgreementRules::missing,
            AgreementRules::agreement,
            ComingRules::operation,
            ComingRules::notYet,
            ComingRules::start,
            ComingRules::preparation,
            ComingRules::exploration,
            ComingRules::commission,
            AgreementRules::contract,
            ComingRules::first,
            ComingRules::startNamed,
            ComingRules::possibility);

    private static final Set<String> FIRST = Set.of("erste", "erster", "erstes", "ersten", "erstmals", "erstmalig");

    private static final Set<String> BEGUN =
            Set.of("begonnen", "angelaufen", "gestartet", "aufgenommen", "freigeschaltet", "freigegeben");

    /** What shall go on goes on now: {@code soll fortgesetzt werden}. */
    private static final List<String> FURTHER = List.of("fortge", "weiterge", "beibehalten");

    private ComingRules() {}

    private static Optional<Judgement> proposal(Cues cues) {
        boolean handled = Stream.of(Signal.EXPLORATION, Signal.DONE, Signal.FINISHED)
                .filter(signal -> !cues.isOutlook() || signal != Signal.EXPLORATION)
                .anyMatch(signal -> cues.affirmed(signal).isPresent());
        return handled
                ? Optional.empty()
                : SentenceRules.affirmed(cues, Signal.PROPOSAL, Stage.PROPOSED, Weight.FIRM, "proposal");
    }

    /** What is planned counts as its kind: a planned sounding is exploring, a planned draft preparing. */
    private static Optional<Judgement> plan(Cues cues) {
        Optional<Found<Signal>> plan = cues.first(Signal.PLAN);
        boolean further = cues.allAffirmed(Signal.CONTINUATION)
                .anyMatch(found -> FURTHER.stream().anyMatch(cues.word(found.first())::startsWith));
        if (plan.isEmpty() || further) {
            return Optional.empty();
        }
        return exploration(cues)
                .or(() -> preparation(cues))
                .or(() -> commission(cues))
                .or(() -> cues.first(Signal.MEETING)
                        .map(found -> cues.judge(Stage.EXPLORING, Weight.PLAN, "plan", found)))
                .map(one -> new Judgement(one.stage(), Weight.PLAN, "plan", one.at()))
                .or(() -> Optional.of(cues.judge(Stage.PREPARING, Weight.PLAN, "plan", plan.get())));
    }

    private static Optional<Judgement> start(Cues cues) {
        return cues.first(Signal.START).map(found -> {
            Moment moment = cues.moment();
            boolean told = cues.hasBeenDone() || cues.has(Signal.FINISHED) || !cues.isOutlook() && moment.isReached();
            boolean begun = BEGUN.contains(cues.word(found.last())) && !cues.isBeingDone();
            boolean coming = cues.isNegated(found)
                    || moment == Moment.COMING && !begun
                    || cues.isBeingDone()
                    || cues.has(Signal.MISSING)
                    || cues.has(Signal.POSSIBILITY)
                    || cues.isOutlook() && !told;
            if (coming) {
                return begins(cues, found);
            }
            boolean said = told || !cues.sentence().words().get(found.first()).capital();
            return said ? cues.judge(Stage.ACTIVE, Weight.FIRM, "started", found) : null;
        });
    }

    /** {@code wird ab 2012 genutzt}. */
    private static Optional<Judgement> operation(Cues cues) {
        return cues.allAffirmed(Signal.OPERATION)
                .filter(found -> GoingRules.isComing(cues, found))
                .findFirst()
                .map(found -> begins(cues, found));
    }

    /** {@code Erste Bestellung ab 2012}: what comes for the first time begins. */
    private static Optional<Judgement> first(Cues cues) {
        return cues.isOutlook() && cues.sentence().has(FIRST) && cues.moment() == Moment.COMING
                ? Optional.of(new Judgement(
                        Stage.PREPARING, Weight.PLAN, BEGINS, cues.sentence().mark()))
                : Optional.empty();
    }

    /** It will begin, on a day to come or without one. */
    static Judgement begins(Cues cues, Found<Signal> found) {
        String rule = cues.moment() == Moment.COMING ? BEGINS : "start_planned";
        return cues.judge(Stage.PREPARING, Weight.PLAN, rule, found);
    }

    /** {@code Stelle ist noch nicht besetzt}. */
    private static Optional<Judgement> notYet(Cues cues) {
        return Stream.of(Signal.OPERATION, Signal.DONE, Signal.INTRODUCED)
                .flatMap(signal -> cues.first(signal).stream())
                .filter(found -> cues.has(Signal.MISSING) && cues.isNegated(found))
                .findFirst()
                .map(found -> cues.judge(Stage.PREPARING, Weight.STEP, "not_yet", found));
    }

    /** A noun alone says little: {@code Einführung der Software}. */
    private static Optional<Judgement> startNamed(Cues cues) {
        return cues.first(Signal.START).map(found -> cues.judge(Stage.ACTIVE, Weight.HINT, "start_named", found));
    }

    private static Optional<Judgement> preparation(Cues cues) {
        return cues.first(Signal.PREPARATION)
                .map(found -> cues.judge(
                        Stage.PREPARING, Weight.STEP, Tense.isTold(cues.sentence()) ? PREPARED : "preparation", found));
    }

    private static Optional<Judgement> exploration(Cues cues) {
        return cues.first(Signal.EXPLORATION)
                .map(found -> cues.judge(
                        Stage.EXPLORING,
                        cues.isOutlook() && cues.moment() == Moment.COMING ? Weight.PLAN : Weight.STEP,
                        cues.sentence().field() == Mark.Field.STATE && Tense.isTold(cues.sentence())
                                ? EXPLORED
                                : "exploration",
                        found));
    }

    private static Optional<Judgement> commission(Cues cues) {
        return cues.affirmed(Signal.COMMISSION)
                .map(found -> cues.judge(
                        Stage.PREPARING,
                        Weight.STEP,
                        OverRules.isHanding(cues.word(found.last())) ? OverRules.HANDED_OVER : "commission",
                        found));
    }

    private static Optional<Judgement> possibility(Cues cues) {
        return cues.first(Signal.POSSIBILITY)
                .filter(found -> cues.isOutlook() && !cues.word(found.first()).contains("voraus"))
                .map(found -> cues.judge(Stage.PROPOSED, Weight.PLAN, "possibility", found));
    }
}
