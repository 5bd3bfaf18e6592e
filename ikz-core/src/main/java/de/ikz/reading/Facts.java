package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Sentence.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts told without a word of progress: {@code Der Bus fährt mittwochs}, {@code 1.200 Vorgänge im ersten Quartal}. Who
 * tells them in a state of work tells of something that goes on.
 */
final class Facts {

    private static final Set<String> NO_VERBS = Set.of(
            "mit",
            "nicht",
            "seit",
            "derzeit",
            "zurzeit",
            "zuletzt",
            "erst",
            "jetzt",
            "bereit",
            "bekannt",
            "gesamt",
            "insgesamt",
            "sonst",
            "statt",
            "selbst",
            "dort",
            "fast",
            "meist",
            "not",
            "gut",
            "laut",
            "samt",
            "weit");

    /** Somebody pays for it, which may be long before it begins. */
    static final String FUNDED = "funded";

    /** Told in the perfect: over, where the entry is about something that is over one day. */
    static final String TOLD = "told";

    private static final Set<String> SO_FAR =
            Set.of("bisher", "bislang", "mehrfach", "mehrmals", "zweimal", "dreimal", "viermal", "mitglied");

    private static final Set<String> FUNDS =
            Set.of("fördert", "fördern", "gefördert", "bezuschusst", "bezuschussen", "kofinanziert");

    /** Key words that tell who does it. */
    private static final Set<String> BY = Set.of("durch", "gemeinsam");

    /** Fewer words name nothing. */
    private static final int FEWEST = 3;

    private Facts() {}

    static Optional<Judgement> judge(Cues cues) {
        if (cues.sentence().field() != Mark.Field.STATE
                || cues.has(Signal.NEGATION)
                || cues.has(Signal.MISSING)
                || cues.has(Signal.POSSIBILITY)
                || isDue(cues.sentence())) {
            return Optional.empty();
        }
        boolean told = Tense.isTold(cues.sentence())
                || cues.hasBeenDone()
                || cues.isBeingDone()
                || cues.startsWithCount()
                || cues.has(Signal.ACTIVITY)
                || hasVerb(cues.sentence())
                || cues.moment().isReached();
        if (!told && cues.sentence().words().size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(
                Stage.ACTIVE,
                told ? Weight.HINT : Weight.NAMED,
                rule(cues, told),
                cues.sentence().mark()));
    }

    private static String rule(Cues cues, boolean told) {
        if (cues.sentence().words().stream().anyMatch(word -> FUNDS.contains(word.lower()))) {
            return FUNDED;
        }
        if (!told) {
            return "facts_named";
        }
        return Tense.isTold(cues.sentence()) && !isSoFar(cues) ? TOLD : "facts";
    }

    /** What was done so far, or several times, may be done again. */
    private static boolean isSoFar(Cues cues) {
        return cues.startsWithCount() || cues.sentence().has(SO_FAR);
    }

    /** {@code ist vorher aufzubrauchen}, {@code noch zu bauen}. */
    private static boolean isDue(Sentence sentence) {
        List<Word> words = sentence.words();
        String last = words.get(words.size() - 1).lower();
        boolean within = last.endsWith("en") && last.indexOf("zu") > 1 && sentence.has(Set.of("ist", "sind"));
        return within
                || last.endsWith("en")
                        && words.size() > 1
                        && words.get(words.size() - 2).lower().equals("zu");
    }

    private static boolean hasVerb(Sentence sentence) {
        for (Clause clause : sentence.clauses()) {
            for (int i = clause.from(); i < clause.to(); i++) {
                Word word = sentence.words().get(i);
                boolean verb =
                        i > 0 && !word.capital() && word.lower().endsWith("t") && !NO_VERBS.contains(word.lower());
                if (verb || BY.contains(word.lower())) {
                    return true;
                }
            }
        }
        return false;
    }
}
