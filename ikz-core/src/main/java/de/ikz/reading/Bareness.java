package de.ikz.reading;

import de.ikz.reading.Phrases.Found;
import de.ikz.reading.Sentence.Clause;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether words say something alone, with no more beside them than fillers, numbers, and what is known anyway. */
final class Bareness {

    private Bareness() {}

    /**
     * Whether some clauses say nothing but these words.
     *
     * @param one the words
     * @param silent what else may stand there
     * @param isKnown which further words may
     */
    static boolean says(
            Cues cues, List<Clause> clauses, Found<Signal> one, Set<Signal> silent, Predicate<Word> isKnown) {
        boolean[] known = new boolean[cues.sentence().words().size()];
        mark(known, one);
        for (Signal signal : silent) {
            cues.found().getOrDefault(signal, List.of()).forEach(other -> mark(known, other));
        }
        for (Clause clause : clauses) {
            for (int i = clause.from(); i < clause.to(); i++) {
                Word word = cues.sentence().words().get(i);
                if (!known[i] && !word.isNumber() && !isKnown.test(word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void mark(boolean[] known, Found<Signal> one) {
        for (int i = one.first(); i <= one.last(); i++) {
            known[i] = true;
        }
    }
}
