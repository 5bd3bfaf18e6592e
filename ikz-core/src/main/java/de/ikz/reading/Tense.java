package de.ikz.reading;

import java.util.Set;

/** Whether a sentence tells what is being done or what has been done. */
final class Tense {

    private static final Set<String> PRESENT_PASSIVE = Set.of("wird", "werden");
    private static final Set<String> PAST_PASSIVE = Set.of("wurde", "wurden");
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

    /** {@code ist umgesetzt}, or without a verb, as key words have it: {@code Bestände ausgegeben}. */
    static boolean isTold(Sentence sentence) {
        Word last = sentence.words().get(sentence.words().size() - 1);
        boolean verb = sentence.clauses().stream()
                .flatMap(clause -> sentence.words().subList(clause.from(), clause.to()).stream())
                .anyMatch(word -> !word.capital() && Predicates.isParticiple(word.lower()));
        return verb && !sentence.has(PRESENT_PASSIVE) && !last.lower().equals("werden");
    }

    /** {@code wurde verteilt}. */
    static boolean isPastPassive(Sentence sentence) {
        return sentence.has(PAST_PASSIVE) && !sentence.has(PRESENT_PASSIVE);
    }
}
