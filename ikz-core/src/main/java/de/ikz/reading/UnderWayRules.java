package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.Sentence.Clause;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That a study, a talk, a draft is under way, or a part is done: „läuft“ says of its subject only that it goes on. */
final class UnderWayRules {

    static final List<Rule> ALL = List.of(UnderWayRules::explores, UnderWayRules::prepares, UnderWayRules::partly);

    /** A study or a talk goes on. */
    static final String EXPLORES = "explores";

    /** A draft or a procurement goes on. */
    static final String PREPARES = "prepares";

    private static final List<Signal> FURTHER =
            List.of(Signal.OPERATION, Signal.DONE, Signal.FINISHED, Signal.INTRODUCED, Signal.EVENT);
    private static final Set<String> PARTLY =
            Set.of("teilweise", "teils", "größtenteils", "überwiegend", "hälfte", "drittel", "vierteln");

    private static final Set<String> BEGUN = Set.of("begonnen", "begann", "begannen", "angelaufen", "gestartet");

    private static final Set<String> HAS = Set.of("hat", "haben", "ist", "sind");
    private static final Set<String> IS = Set.of("wird", "werden");
    private static final Set<String> CAN = Set.of("kann", "können", "darf", "dürfen");

    private static final Set<String> CONSIDERS =
            Set.of("prüft", "prüfen", "erwägt", "erwägen", "sondiert", "sondieren");

    private static final Set<String> UNDERTAKINGS = Set.of(
            "einführung",
            "einrichtung",
            "umstellung",
            "gründung",
            "beitritt",
            "übernahme",
            "übertragung",
            "zusammenlegung",
            "zusammenarbeit",
            "kooperation",
            "beteiligung",
            "anschluss",
            "umsetzung",
            "möglichkeit",
            "möglichkeiten",
            "varianten",
            "alternativen",
            "optionen");

    /** Among the first words of a sentence stands its subject. */
    private static final int SUBJECT = 2;

    private UnderWayRules() {}

    /** {@code Machbarkeitsstudie seit Mai in Arbeit}, {@code wird mit den Nachbarn erörtert}. */
    private static Optional<Judgement> explores(Cues cues) {
        boolean other = cues.isOutlook()
                || cues.allAffirmed(Signal.PREPARATION).anyMatch(found -> !isWithin(cues, found, Signal.EXPLORATION))
                || cues.affirmed(Signal.AGREEMENT).isPresent()
                || cues.affirmed(Signal.RECURRENCE).isPresent()
                || cues.affirmed(Signal.CONTINUATION).isPresent();
        return other
                ? Optional.empty()
                : cues.allAffirmed(Signal.EXPLORATION)
                        .filter(found -> goesOn(cues, found) || isVerbInPresent(cues, found) || considers(cues, found))
                        .filter(found -> !saysMore(cues))
                        .findFirst()
                        .map(found -> cues.judge(Stage.EXPLORING, Weight.FIRM, EXPLORES, found));
    }

    /** {@code Die Abstimmung hat begonnen}, {@code Ausschreibung läuft seit Mai}. */
    private static Optional<Judgement> prepares(Cues cues) {
        boolean other = cues.isOutlook()
                || cues.affirmed(Signal.RECURRENCE).isPresent()
                || cues.affirmed(Signal.CONTINUATION).isPresent();
        return other
                ? Optional.empty()
                : cues.allAffirmed(Signal.PREPARATION)
                        .filter(found -> (goesOn(cues, found) || isVerbInPresent(cues, found)) && !saysMore(cues))
                        .filter(found -> !isWithin(cues, found, Signal.OPERATION))
                        .findFirst()
                        .map(found -> cues.judge(Stage.PREPARING, Weight.STEP, PREPARES, found));
    }

    /** {@code zu 60 % fertig}, {@code teilweise umgesetzt}. */
    private static Optional<Judgement> partly(Cues cues) {
        return Stream.of(Signal.FINISHED, Signal.DONE, Signal.INTRODUCED)
                .flatMap(signal -> cues.affirmed(signal).stream())
                .filter(found -> !cues.isOutlook() && isPartly(cues, found.first()))
                .filter(found -> !stands(cues, Signal.EXPLORATION, found) && !stands(cues, Signal.PREPARATION, found))
                .findFirst()
                .map(found -> cues.judge(Stage.ACTIVE, Weight.FIRM, "partly", found));
    }

    static boolean isPartly(Cues cues, int index) {
        int before = index - 1;
        while (before > 0 && Set.of("prozent", "v", "h").contains(cues.word(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean share = before > 0
                && cues.sentence().words().get(before).isNumber()
                && cues.word(before - 1).equals("zu")
                && !cues.word(before).equals("100");
        return share || PARTLY.contains(cues.word(before));
    }

    private static boolean goesOn(Cues cues, Found<Signal> found) {
        return stands(cues, Signal.PROGRESS, found)
                || cues.allAffirmed(Signal.START)
                        .filter(start -> BEGUN.contains(cues.word(start.last())))
                        .anyMatch(start -> isSubject(cues, found, start));
    }

    /** A list of partners may part the subject from its verb: {@code Die Abstimmung mit A, B und C hat begonnen}. */
    private static boolean isSubject(Cues cues, Found<Signal> found, Found<Signal> verb) {
        return cues.clauseOf(verb.first()).equals(cues.clauseOf(found.first()))
                || found.first() <= SUBJECT
                        && hasWord(cues, verb, HAS)
                        && Stream.of(Signal.AVAILABLE, Signal.FINISHED, Signal.DONE)
                                .noneMatch(signal -> stands(cues, signal, found));
    }

    private static boolean isVerbInPresent(Cues cues, Found<Signal> found) {
        return !cues.sentence().words().get(found.last()).capital()
                && hasWord(cues, found, IS)
                && !hasWord(cues, found, CAN);
    }

    /** {@code prüft mit dem Zweckverband die Einführung}; who audits accounts considers nothing. */
    private static boolean considers(Cues cues, Found<Signal> found) {
        return CONSIDERS.contains(cues.word(found.first())) && hasWord(cues, found, UNDERTAKINGS);
    }

    /** Whether words stand within longer ones: {@code Studie wird erarbeitet}, {@code Probebetrieb läuft seit}. */
    static boolean isWithin(Cues cues, Found<Signal> found, Signal signal) {
        return cues.allAffirmed(signal)
                .anyMatch(longer -> longer.first() <= found.first()
                        && found.last() <= longer.last()
                        && longer.first() < longer.last());
    }

    /** Whether one of these words stands in the same clause. */
    private static boolean hasWord(Cues cues, Found<Signal> one, Set<String> some) {
        return cues.clauseOf(one.first())
                .filter(clause -> Stream.iterate(clause.from(), at -> at < clause.to(), at -> at + 1)
                        .anyMatch(at -> some.contains(cues.word(at))))
                .isPresent();
    }

    /** Whether a clause tells of something that is further: {@code Betrieb seit 2008, Ausbau wird geprüft}. */
    private static boolean saysMore(Cues cues) {
        return FURTHER.stream()
                .flatMap(cues::allAffirmed)
                .anyMatch(one -> Stream.of(Signal.EXPLORATION, Signal.PREPARATION, Signal.AVAILABLE)
                        .noneMatch(signal -> stands(cues, signal, one)));
    }

    /** Whether words with this signal stand in the same clause. */
    static boolean stands(Cues cues, Signal signal, Found<Signal> one) {
        Optional<Clause> clause = cues.clauseOf(one.first());
        return cues.found().getOrDefault(signal, List.of()).stream()
                .anyMatch(other -> cues.clauseOf(other.first()).equals(clause));
    }
}
