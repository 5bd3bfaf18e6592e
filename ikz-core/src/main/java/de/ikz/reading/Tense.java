package de.ikz.reading;

import de.ikz.reading.Sentence.Clause;
import java.util.Set;

/** Whether a sentence tells what is being done or what has been done. */
final class Tense {

    private static final Set<String> PRESENT_PASSIVE = Set.of("wird", "werden");
    private static final Set<String> PAST_PASSIVE = Set.of("wurde", "wurden");
    private static final Set<String> MODAL =
            Set.of("soll", "sollen", "kann", "können", "muss", "müssen", "will", "wollen");
    private static final Set<String> PERFECT =
            Set.of("ist", "sind", "wurde", "wurden", "hat", "haben", "worden", "war", "waren");

    private Tense() {}

    /** {@code wird umgesetzt}. */
    static boolean isPresentPassive(Sentence sentence) {
        return sentence.has(PRESENT_PASSIVE) && !sentence.has(Set.of("worden"));
    }

    /** {@code ist umgesetzt}, {@code hat übernommen}. */
    static boolean isPerfect(Sentence sentence) {
        return sentence.has(PERFECT) && !sentence.has(PRESENT_PASSIVE);
    }

    /** {@code ist umgesetzt}, or without a verb at the end, as key words have it: {@code Bestände ausgegeben}. */
    static boolean isTold(Sentence sentence) {
        if (sentence.has(PRESENT_PASSIVE) || sentence.has(MODAL)) {
            return false;
        }
        boolean verb = sentence.has(PERFECT);
        for (Clause clause : sentence.clauses()) {
            for (int i = clause.from(); i < clause.to(); i++) {
                boolean closes = i + 1 == clause.to()
                        || sentence.words().get(i + 1).lower().equals("und");
                Word word = sentence.words().get(i);
                if ((verb || closes) && (i == 0 || !word.capital()) && Predicates.isParticiple(word.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code wurde verteilt}. */
    static boolean isPastPassive(Sentence sentence) {
        return sentence.has(PAST_PASSIVE) && !sentence.has(PRESENT_PASSIVE);
    }
}
