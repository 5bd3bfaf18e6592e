package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What goes on and what is done. */
final class GoingRules {

    /** Bodies that outlive what they do. */
    private static final Set<String> STANDING_BODIES =
            Set.of("ag", "ak", "arbeitsgruppe", "arbeitskreis", "gremium", "arge", "netzwerk", "runde");

    private static final Set<String> OTHER = Set.of("anderen", "andere", "neuem", "neuen", "neue", "neuer", "weiteren");

    /** Something goes on. */
    static final String PROGRESS = "progress";

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

    private static final Set<String> BUILT = Set.of("abgeschlossen", "beendet", "fertiggestellt", "fertig");

    /** Something was made: over, if nothing else is told. */
    static final String RESULT = "result";

    /** Something came into being. */
    static final String FOUNDED = "founded";

    static final List<Rule> ALL = List.of(
            GoingRules::otherContinues,
            GoingRules::continuation,
            GoingRules::recurrence,
            GoingRules::operation,
            GoingRules::event,
            GoingRules::progress,
            GoingRules::beingDone,
            GoingRules::introduced,
            GoingRules::founded,
            GoingRules::done);

    private GoingRules() {}

    /** {@code AG wird mit anderen Schwerpunkten fortgeführt}: the body goes on, with something else. */
    private static Optional<Judgement> otherContinues(Cues cues) {
        Optional<Found<Signal>> found = cues.affirmed(Signal.CONTINUATION);
        boolean body = cues.sentence().words().stream().anyMatch(word -> STANDING_BODIES.contains(word.lower()));
        boolean other = cues.sentence().words().stream().anyMatch(word -> OTHER.contains(word.lower()));
        return found.filter(any -> body && other)
                .map(one -> cues.judge(Stage.ACTIVE, Weight.OTHER_CONTINUES, "body_continues", one));
    }

    private static Optional<Judgement> continuation(Cues cues) {
        return SentenceRules.affirmed(cues, Signal.CONTINUATION, Stage.ACTIVE, Weight.CONTINUES, "continuation");
    }

    private static Optional<Judgement> recurrence(Cues cues) {
        Weight weight = cues.isOutlook() ? Weight.CONTINUES : Weight.FIRM;
        return SentenceRules.affirmed(cues, Signal.RECURRENCE, Stage.ACTIVE, weight, "recurrence");
    }

    private static Optional<Judgement> operation(Cues cues) {
        if (cues.isPastPassive()) {
            return Optional.empty();
        }
        Weight weight = cues.isOutlook() ? Weight.HINT : Weight.FIRM;
        return cues.allAffirmed(Signal.OPERATION)
                .filter(found -> !isNoun(cues, found) && !isOnlyThere(cues, found) && !isComing(cues, found))
                .findFirst()
                .map(found -> cues.judge(Stage.ACTIVE, weight, "operation", found));
    }

    /** {@code Die Anfrage liegt seit Juni vor}. */
    private static boolean isOnlyThere(Cues cues, Found<Signal> found) {
        return cues.word(found.first()).equals("seit") && UnderWayRules.stands(cues, Signal.AVAILABLE, found);
    }

    /** {@code gilt ab 1.1.2011}, on a day to come. */
    static boolean isComing(Cues cues, Found<Signal> found) {
        return cues.moment(found) == Moment.COMING && !cues.hasWord("bis") && !cues.hasWord("endet");
    }

    /** {@code hat Zahlen geliefert}: a verb has no capital within a sentence. */
    private static boolean isNoun(Cues cues, Found<Signal> found) {
        return found.first() == found.last()
                && found.first() > 0
                && cues.sentence().words().get(found.first()).capital()
                && cues.word(found.first()).endsWith("en");
    }

    private static Optional<Judgement> event(Cues cues) {
        return cues.affirmed(Signal.EVENT)
                .filter(found -> !cues.has(Signal.EXPLORATION) && !cues.isOutlook())
                .map(found -> isOver(cues)
                        ? cues.judge(Stage.COMPLETED, Weight.FIRM, "event_over", found)
                        : cues.isBare(found)
                                ? cues.judge(Stage.COMPLETED, Weight.OPEN, "event_held", found)
                                : cues.judge(Stage.ACTIVE, Weight.FIRM, "event", found));
    }

    /** {@code Messe fand statt, Nachbereitung ist abgeschlossen}. */
    private static boolean isOver(Cues cues) {
        return cues.affirmed(Signal.FINISHED)
                .filter(found -> BUILT.contains(cues.word(found.last())))
                .isPresent();
    }

    private static Optional<Judgement> progress(Cues cues) {
        if (cues.has(Signal.EXPLORATION) || cues.has(Signal.PREPARATION)) {
            return Optional.empty();
        }
        return cues.affirmed(Signal.PROGRESS)
                .filter(found -> !isComing(cues, found)
                        || cues.affirmed(Signal.AGREEMENT).isEmpty())
                .map(found -> cues.isOutlook() || isComing(cues, found)
                        ? ComingRules.begins(cues, found)
                        : cues.judge(Stage.ACTIVE, Weight.FIRM, PROGRESS, found));
    }

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
        return cues.hasBeenDone() || cues.isBare(found);
    }

    private static Optional<Judgement> introduced(Cues cues) {
        return cues.affirmed(Signal.INTRODUCED)
                .filter(found -> !isStep(cues) && !cues.isOutlook())
                .map(found -> cues.judge(Stage.ACTIVE, Weight.OPEN, "introduced", found));
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
                && cues.has(Signal.START)
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
