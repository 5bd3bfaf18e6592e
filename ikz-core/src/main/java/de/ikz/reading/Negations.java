package de.ikz.reading;

import de.ikz.reading.Phrases.Found;
import java.util.ArrayList;
import java.util.List;

/** How far a word of negation reaches. */
final class Negations {

    private static final int REACH = 5;

    private Negations() {}

    /** Whether a word of negation stands shortly before or right after some words, in the same clause. */
    static boolean reach(Cues cues, Found<Signal> one) {
        List<Found<Signal>> negations = new ArrayList<>(cues.found().getOrDefault(Signal.NEGATION, List.of()));
        cues.found().getOrDefault(Signal.MISSING, List.of()).stream()
                .filter(missing -> cues.word(missing.first()).equals("noch"))
                .forEach(negations::add);
        for (Found<Signal> negation : negations) {
            boolean before = negation.last() < one.first() && negation.last() >= one.first() - REACH;
            boolean after = negation.first() == one.last() + 1;
            if ((before || after) && cues.clauseOf(negation.first()).equals(cues.clauseOf(one.first()))) {
                return true;
            }
        }
        return false;
    }
}
