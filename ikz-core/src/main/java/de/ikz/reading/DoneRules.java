package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done, or is being done. */
final class DoneRules {

    /** Something is there: over, if nothing else is told. */
    static final String AVAILABLE = "available";

    /** A step, or some of several things, is done. */
    static final String STEP_DONE = "step_done";

    /** A part of what the entry is about is done. */
    static final String DONE_OF_TOPIC = "done_of_topic";

    private static final Set<String> IMPLEMENTED = Set.of("umgesetzt", "verwirklicht", "realisiert", "vollzogen");

    private static final Set<Signal> PAPERS = EnumSet.of(
            Signal.FILLER,
            Signal.PROJECT,
            Signal.CONTRACT,
            Signal.EXPLORATION,
            Signal.PREPARATION,
            Signal.AGREEMENT,
            Signal.AVAILABLE,
            Signal.COMMISSION);

    static final Set<String> BUILT = Set.of("abgeschlossen", "beendet", "fertiggestellt", "fertig");

    /** Something was made: over, if nothing else is told. */
    static final String RESULT = "result";

    /** One of several is done: {@code erste Sitzung}, {@code drei von sieben}. */
    static final String PART_DONE = "part_done";

    /** Something is in use since. */
    static final String INTRODUCED = "introduced";

    /** Something came into being. */
    static final String FOUNDED = "founded";

    static final List<Rule> ALL = List.of(
            EventRules::judge, DoneRules::beingDone, DoneRules::introduced, DoneRules::founded, DoneRules::done);

    private DoneRules() {}

    /** {@code wird umgesetzt}, {@code noch nicht abgeschlossen}. */
    private static Optional<Judgement> beingDone(Cues cues) {
        Optional<Found<Signal>> done = doneWord(cues);
        if (done.isEmpty() || isStep(cues) || cues.isOutlook()) {
            return Optional.empty();
        }
        boolean unfinished = cues.isNegated(done.get()) && done.get().meaning() == Signal.FINISHED;
        boolean present =
                cues.isBeingDone() || cues.word(done.get().last()).equals("erfolgt") && !isTold(cues, done.get());
        return done.filter(found -> unfinished || present && !cues.isNegated(found))
                .map(found -> cues.judge(Stage.ACTIVE, Weight.FIRM, "being_done", found));
    }

    private static boolean isTold(Cues cues, Found<Signal> found) {
        return cues.hasBeenDone() || cues.isBare(found) || cues.endsClause(found);
    }

    private static Optional<Judgement> introduced(Cues cues) {
        return cues.affirmed(Signal.INTRODUCED)
                .filter(found -> !isStep(cues) && !cues.isOutlook())
                .map(found -> cues.judge(Stage.ACTIVE, Weight.OPEN, INTRODUCED, found));
    }

    private static Optional<Judgement> founded(Cues cues) {
        return cues.affirmed(Signal.FOUNDED)
                .filter(found -> !isStep(cues) && !cues.isOutlook())
                .map(found -> cues.isBare(found)
                        ? cues.judge(Stage.COMPLETED, Weight.OPEN, FOUNDED, found)
                        : cues.judge(Stage.ACTIVE, Weight.HINT, FOUNDED, found));
    }

    private static Optional<Judgement> done(Cues cues) {
        return doneWord(cues)
                .filter(found -> !cues.isNegated(found) && !cues.isOutlook())
                .filter(found -> !isStep(cues) || isBuilt(cues, found) || isImplemented(cues, found))
                .map(found -> done(cues, found));
    }

    private static Judgement done(Cues cues, Found<Signal> found) {
        if (!cues.isBare(found) && !isImplemented(cues, found) || cues.startsWithCount()) {
            return cues.judge(Stage.ACTIVE, Weight.HINT, kind(cues, found), found);
        }
        Weight weight = found.meaning() == Signal.FINISHED ? Weight.FIRM : Weight.OPEN;
        return cues.judge(Stage.COMPLETED, weight, cues.isAlone(found) ? "done" : DONE_OF_TOPIC, found);
    }

    private static String kind(Cues cues, Found<Signal> found) {
        if (found.meaning() == Signal.AVAILABLE) {
            return AVAILABLE;
        }
        if (cues.startsWithCount()) {
            return PART_DONE;
        }
        return isPart(cues, found) ? STEP_DONE : RESULT;
    }

    /** {@code Gutachten vorgelegt und umgesetzt}: what was thought out on paper is done. */
    private static boolean isImplemented(Cues cues, Found<Signal> found) {
        return IMPLEMENTED.contains(cues.word(found.last()))
                && !cues.isBeingDone()
                && Bareness.says(cues, cues.sentence().clauses(), found, PAPERS, cues.topic()::names);
    }

    /** What begins is over as well: {@code Bau abgeschlossen}. */
    private static boolean isBuilt(Cues cues, Found<Signal> found) {
        return BUILT.contains(cues.word(found.last()))
                && UnderWayRules.stands(cues, Signal.START, found)
                && !UnderWayRules.stands(cues, Signal.AGREEMENT, found)
                && cues.moment() != Moment.COMING
                && !cues.has(Signal.PREPARATION)
                && !cues.has(Signal.EXPLORATION);
    }

    /** Some of several, or what only follows: {@code drei von sieben}, {@code Befliegung ist erfolgt}. */
    private static boolean isPart(Cues cues, Found<Signal> found) {
        return cues.startsWithCount()
                || found.first() == found.last() && cues.word(found.last()).startsWith("erfolgt");
    }

    /** Whether what was done has a kind of its own: a contact, a draft, a resolution. */
    private static boolean isStep(Cues cues) {
        return cues.has(Signal.EXPLORATION)
                || cues.has(Signal.PREPARATION)
                || cues.has(Signal.AGREEMENT)
                || cues.has(Signal.START)
                || cues.has(Signal.COMMISSION);
    }

    private static Optional<Found<Signal>> doneWord(Cues cues) {
        return cues.first(Signal.DONE).or(() -> cues.first(Signal.FINISHED)).or(() -> cues.first(Signal.AVAILABLE));
    }
}
