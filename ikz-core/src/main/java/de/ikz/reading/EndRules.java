package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That something failed, is not pursued, or rests. */
final class EndRules {

    /** Bodies of which one may refuse while the others go on. */
    private static final Set<String> BODIES =
            Set.of("stadt", "gemeinde", "landkreis", "kreis", "verbandsgemeinde", "einheitsgemeinde", "land", "amt");

    /** {@code eines lehnt ab}. */
    private static final Set<String> ONE = Set.of("eines", "eine", "einer", "einzelne", "einige");

    private static final int ONE_REACH = 2;

    /** Words that need a subject to mean an end: values, funds and persons can be eingestellt too. */
    private static final Set<String> AMBIGUOUS =
            Set.of("gekündigt", "aufgegeben", "ausgesetzt", "verschoben", "aufgelöst");

    /** What is entered somewhere, or taken into service, when it is eingestellt. */
    private static final Set<String> ENTERED = Set.of(
            "mittel",
            "haushalt",
            "personal",
            "mitarbeiter",
            "daten",
            "werte",
            "stelle",
            "fachkr",
            "euro",
            "beitr",
            "texte",
            "seiten",
            "internet",
            "netz",
            "geld",
            "kosten",
            "azubi",
            "auszubildende");

    /** Who is employed, when eingestellt: the topic names a post. */
    private static final List<String> POSTS = List.of(
            "beauftragte",
            "manager",
            "koordinator",
            "mitarbeiter",
            "personal",
            "auszubildende",
            "fachkr",
            "lotse",
            "berater",
            "arzt",
            "ärzt",
            "stelle");

    /** What before such a word is no subject: {@code auf Wunsch des Kreises ausgesetzt}. */
    private static final Set<String> NO_SUBJECTS = Set.of(
            "auf",
            "wegen",
            "aufgrund",
            "infolge",
            "mangels",
            "seitens",
            "vorerst",
            "vorläufig",
            "zunächst",
            "derzeit",
            "zurzeit",
            "durch",
            "von",
            "vom",
            "mit");

    static final List<Rule> ALL = List.of(EndRules::failure, EndRules::refusal, EndRules::pause);

    private EndRules() {}

    private static Optional<Judgement> failure(Cues cues) {
        return end(cues, Signal.FAILURE, Stage.FAILED, "failure");
    }

    private static Optional<Judgement> refusal(Cues cues) {
        if (cues.has(Signal.PLAN) && cues.isOutlook()) {
            return Optional.empty();
        }
        return cues.first(Signal.REFUSAL)
                .filter(found -> found.first() != found.last() || !cues.isNegated(found))
                .map(found -> cues.judge(
                        Stage.DECLINED, isOfOneBodyOnly(cues, found) ? Weight.HINT : Weight.FIRM, "refusal", found));
    }

    private static Optional<Judgement> pause(Cues cues) {
        return end(cues, Signal.PAUSE, Stage.PAUSED, "pause");
    }

    private static Optional<Judgement> end(Cues cues, Signal signal, Stage stage, String rule) {
        return cues.first(signal)
                .filter(found -> found.first() != found.last() || !cues.isNegated(found))
                .filter(found -> found.first() != found.last()
                        || !AMBIGUOUS.contains(cues.word(found.last()))
                        || cues.isBare(found)
                        || hasNoSubject(cues, found))
                .filter(found -> !cues.word(found.last()).equals("eingestellt") || !namesWhatIsEntered(cues))
                .filter(found -> !isEmployed(cues, found))
                .filter(found -> !UnderWayRules.isWithin(cues, found, Signal.CONTINUATION))
                .map(found -> cues.judge(stage, Weight.FIRM, rule, found));
    }

    /** The first clause names a reason or a time and ends with the word. */
    private static boolean hasNoSubject(Cues cues, Found<Signal> found) {
        return cues.clauseOf(found.first())
                .filter(clause ->
                        clause.from() == 0 && clause.to() == found.last() + 1 && NO_SUBJECTS.contains(cues.word(0)))
                .isPresent();
    }

    /** {@code eingestellt zum 1.7.}, said of a common adviser. */
    static boolean isEmployed(Cues cues, Found<Signal> found) {
        return found.first() == found.last()
                && cues.word(found.last()).equals("eingestellt")
                && cues.topic().words().stream().anyMatch(word -> POSTS.stream().anyMatch(word.lower()::contains));
    }

    /** {@code Mittel sind eingestellt}. */
    private static boolean namesWhatIsEntered(Cues cues) {
        List<Word> words = cues.sentence().words();
        for (int i = 0; i < words.size(); i++) {
            boolean reason = i > 0 && NO_SUBJECTS.contains(words.get(i - 1).lower());
            if (!reason && ENTERED.stream().anyMatch(words.get(i).lower()::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** {@code die Stadt Jena hat keinen Bedarf}, while the topic does not name Jena. */
    private static boolean isOfOneBodyOnly(Cues cues, Found<Signal> found) {
        List<Word> words = cues.sentence().words();
        if (ONE.contains(words.get(0).lower()) && found.first() <= ONE_REACH) {
            return true;
        }
        for (int i = 0; i + 1 < found.first(); i++) {
            if (BODIES.contains(words.get(i).lower()) && words.get(i + 1).capital()) {
                return !cues.topic().names(words.get(i + 1));
            }
        }
        return false;
    }
}
