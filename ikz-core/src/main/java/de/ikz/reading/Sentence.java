package de.ikz.reading;

import de.ikz.reading.Mark.Field;
import java.util.List;
import java.util.Set;

/**
 * A sentence, or what stands for one in a report of key words.
 *
 * @param field which text it is of
 * @param statement index of the statement
 * @param text the whole text
 * @param words the words of the sentence
 * @param clauses its main clauses, as ranges of words
 * @param asides relative clauses and what stands in brackets or quotation marks
 */
record Sentence(Field field, int statement, String text, List<Word> words, List<Clause> clauses, List<Clause> asides) {

    /**
     * Words that belong together.
     *
     * @param from index of the first
     * @param to the index after the last
     */
    record Clause(int from, int to) {}

    private static final Set<String> SEE = Set.of("siehe", "s", "vgl");

    /** Whether it says no more than where something is said: {@code siehe Amt 32}. */
    boolean pointsElsewhere() {
        return clauses.size() == 1 && SEE.contains(words.get(0).lower());
    }

    /** Whether one of some words stands in its main clauses. */
    boolean has(Set<String> some) {
        return clauses.stream()
                .flatMap(clause -> words.subList(clause.from(), clause.to()).stream())
                .anyMatch(word -> some.contains(word.lower()));
    }

    /** The place of some of its words. */
    Mark mark(int first, int last) {
        return new Mark(
                field, statement, words.get(first).from(), words.get(last).to());
    }

    /** The place of all of its words. */
    Mark mark() {
        return mark(0, words.size() - 1);
    }

    /** The sentence as written. */
    String written() {
        return text.substring(words.get(0).from(), words.get(words.size() - 1).to());
    }
}
