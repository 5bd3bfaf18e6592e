package de.ikz.reading;

import de.ikz.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that make a clause tell something: finite verbs, and participles without one, as reports of key words write. */
final class Predicates {

    private static final Set<String> FINITE = words("finite");
    private static final Set<String> PREFIXES = words("prefix");
    private static final Set<String> INSEPARABLE = words("inseparable");
    private static final Set<String> STRONG = words("strong");
    private static final Set<String> NONE = words("none");

    private static final int SHORTEST = 5;

    private Predicates() {}

    private static Set<String> words(String kind) {
        return Tables.rows(Predicates.class, "predicate-words.tsv").stream()
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> cells[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of some words is a predicate. */
    static boolean in(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean due = i > from
                    && words.get(i - 1).lower().equals("zu")
                    && words.get(i).lower().endsWith("en");
            if (due || is(words.get(i), i == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Word word, boolean first) {
        return FINITE.contains(word.lower()) || (first || !word.capital()) && isParticiple(word.lower());
    }

    /** Whether a word looks like a participle that is not declined: {@code übergeben}, {@code fertiggestellt}. */
    static boolean isParticiple(String word) {
        if (word.length() < SHORTEST || NONE.contains(word) || word.endsWith("enen")) {
            return false;
        }
        boolean weak = word.endsWith("t");
        boolean strong =
                word.endsWith("en") && (!word.endsWith("ten") || STRONG.stream().anyMatch(word::endsWith));
        return (weak || strong)
                && (word.startsWith("ge")
                        || word.endsWith("iert")
                        || INSEPARABLE.stream().anyMatch(word::startsWith)
                        || isSeparable(word));
    }

    private static boolean isSeparable(String word) {
        return PREFIXES.stream()
                .filter(word::startsWith)
                .map(prefix -> word.substring(prefix.length()))
                .anyMatch(rest -> rest.startsWith("ge") || INSEPARABLE.stream().anyMatch(rest::startsWith));
    }
}
