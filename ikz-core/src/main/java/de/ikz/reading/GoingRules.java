package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What goes on. */
final class GoingRules {

    /** Bodies that outlive what they do. */
    private static final Set<String> STANDING_BODIES =
            Set.of("ag", "ak", "arbeitsgruppe", "arbeitskreis", "gremium", "arge", "netzwerk", "runde");

    private static final Set<String> OTHER = Set.of("anderen", "andere", "neuem", "neuen", "neue", "neuer", "weiteren");

    /** Who goes on like this goes on without the other: {@code nutzt jetzt eine eigene Anlage}. */
    private static final Set<String> OWN =
            Set.of("eigene", "eigenen", "eigenes", "eigener", "selbst", "allein", "alleine", "eigenständig");

    private static final Set<String> NOW = Set.of("jetzt", "nun", "nunmehr", "wieder", "künftig", "weiter", "seither");

    /** Something goes on. */
    static final String PROGRESS = "progress";

    static final List<Rule> ALL = List.of(
            GoingRules::otherContinues,
            GoingRules::continuation,
            GoingRules::recurrence,
            GoingRules::operation,
            GoingRules::progress);

    /** Before steps that are under way: what is done as a habit. */
    static final List<Rule> HABITS = List.of(GoingRules::takesPlace, GoingRules::changes);

    private static final Set<String> TAKES_PLACE = Set.of("erfolgt", "erfolgen", "geschieht", "obliegt");

    private static final Set<String> NOWADAYS =
            Set.of("derzeit", "zurzeit", "aktuell", "momentan", "gegenwärtig", "noch", "nun", "jetzt", "zunächst");

    private GoingRules() {}

    /** {@code Aufnahme erfolgt in Abstimmung mit den Gemeinden}: told in the present, of no particular time. */
    private static Optional<Judgement> takesPlace(Cues cues) {
        if (cues.isOutlook() || cues.sentence().has(NOWADAYS) || cues.hasBeenDone() || cues.has(Signal.MISSING)) {
            return Optional.empty();
        }
        return cues.sentence().clauses().stream()
                .flatMap(clause -> Stream.iterate(clause.from() + 1, at -> at + 1 < clause.to(), at -> at + 1))
                .filter(at -> TAKES_PLACE.contains(cues.word(at)))
                .findFirst()
                .filter(at -> cues.moment() == Moment.UNSAID)
                .map(at -> new Judgement(
                        Stage.ACTIVE,
                        Weight.FIRM,
                        "takes_place",
                        cues.sentence().mark(at, at)));
    }

    /** {@code Verlängerung ist in Vorbereitung}: what is to be changed is there. */
    private static Optional<Judgement> changes(Cues cues) {
        boolean step = cues.affirmed(Signal.PREPARATION).isPresent()
                || cues.affirmed(Signal.EXPLORATION).isPresent();
        return cues.affirmed(Signal.EXISTING)
                .filter(found -> step
                        && !cues.isOutlook()
                        && !cues.topic().names(cues.sentence().words().get(found.first())))
                .map(found -> cues.judge(Stage.ACTIVE, Weight.HINT, "changes", found));
    }

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
        boolean ownWay = cues.sentence().has(OWN) && cues.sentence().has(NOW);
        Weight weight = cues.isOutlook() ? Weight.HINT : ownWay ? Weight.OTHER_CONTINUES : Weight.FIRM;
        return cues.allAffirmed(Signal.OPERATION)
                .filter(found -> !isNoun(cues, found) && !isOnlyThere(cues, found) && !isComing(cues, found))
                .filter(found -> !isOver(cues, found) && !isTalk(cues, found))
                .filter(found -> !UnderWayRules.isWithin(cues, found, Signal.PREPARATION))
                .findFirst()
                .map(found -> cues.judge(Stage.ACTIVE, weight, "operation", found));
    }

    /** {@code Die Anfrage liegt seit Juni vor}. */
    private static boolean isOnlyThere(Cues cues, Found<Signal> found) {
        return cues.word(found.first()).equals("seit") && UnderWayRules.stands(cues, Signal.AVAILABLE, found);
    }

    /** {@code Lieferung abgerufen}, where the entry is about a purchase. */
    private static boolean isOver(Cues cues, Found<Signal> found) {
        return cues.topic().isOnce()
                && !cues.isBeingDone()
                && Predicates.isParticiple(cues.word(found.last()))
                && cues.endsClause(found)
                && !cues.word(found.first()).equals("seit");
    }

    /** {@code Es finden Gespräche statt}. */
    private static boolean isTalk(Cues cues, Found<Signal> found) {
        return cues.word(found.last()).equals("statt") && cues.has(Signal.EXPLORATION);
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
}
