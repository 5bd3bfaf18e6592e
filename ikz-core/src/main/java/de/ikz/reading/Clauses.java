package de.ikz.reading;

import de.ikz.reading.Mark.Field;
import de.ikz.reading.Sentence.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into main clauses, and sets aside what depends on them. */
final class Clauses {

    private static final Set<String> SUBORDINATING = Set.of(
            "sobald",
            "damit",
            "weil",
            "da",
            "obwohl",
            "obgleich",
            "nachdem",
            "bevor",
            "ehe",
            "falls",
            "sofern",
            "soweit",
            "solange",
            "wenn",
            "während",
            "dessen",
            "deren",
            "denen",
            "welche",
            "welcher",
            "welches",
            "welchen",
            "wobei",
            "wodurch",
            "womit",
            "wofür",
            "worüber",
            "wo",
            "indem",
            "sodass",
            "um",
            "ob",
            "wie",
            "vorbehaltlich");

    private static final Set<String> CLOSERS = Set.of(
            "ist", "sind", "hat", "haben", "wird", "werden", "kann", "vorliegt", "vorliegen", "steht", "besteht");

    private static final Set<String> BEFORE = Set.of("bisher", "bislang", "gehabt");

    private static final Set<String> PRONOUNS = Set.of("der", "die", "das", "den", "dem");

    private Clauses() {}

    /** The sentence of some words with its clauses. */
    static Sentence sentence(Field field, int statement, String text, List<Word> words) {
        List<Clause> clauses = new ArrayList<>();
        List<Clause> asides = new ArrayList<>();
        boolean[] hidden = hidden(text, words);
        boolean whole = allHidden(hidden);
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || isBoundary(text, words, hidden, i)) {
                Clause clause = new Clause(start, i + 1);
                if (!whole && (hidden[start] || isRelative(words, start))) {
                    asides.add(clause);
                } else if (!isSubordinate(words, start, i)) {
                    clauses.add(clause);
                }
                start = i + 1;
            }
        }
        return new Sentence(field, statement, text, words, clauses, asides);
    }

    /** Whether a clause depends on another: by its first word, or as {@code bis das Land entschieden hat} by its last too. */
    private static boolean isSubordinate(List<Word> words, int start, int last) {
        String first = words.get(start).lower();
        boolean adverb = start == 0 && first.equals("damit");
        return SUBORDINATING.contains(first) && !adverb && !isAsBefore(words, start)
                || first.equals("bis") && CLOSERS.contains(words.get(last).lower());
    }

    /** {@code wie bisher} is no clause of its own that depends on another. */
    private static boolean isAsBefore(List<Word> words, int start) {
        return words.get(start).lower().equals("wie")
                && start + 1 < words.size()
                && BEFORE.contains(words.get(start + 1).lower());
    }

    private static boolean isBoundary(String text, List<Word> words, boolean[] hidden, int i) {
        if (hidden[i] != hidden[i + 1]) {
            return true;
        }
        for (int at = words.get(i).to(); at < words.get(i + 1).from(); at++) {
            char c = text.charAt(at);
            if (c == ',' || c == ':' || c == '–' || c == '-' && text.charAt(at - 1) <= ' ') {
                return true;
            }
        }
        return false;
    }

    /** Words in brackets and in quotation marks; a single quoted word is one that the writer used. */
    private static boolean[] hidden(String text, List<Word> words) {
        boolean[] hidden = new boolean[words.size()];
        int depth = 0;
        int quoted = 0;
        int at = words.get(0).from();
        for (int i = 0; i < words.size(); i++) {
            for (; at < words.get(i).from(); at++) {
                switch (text.charAt(at)) {
                    case '(', '[' -> depth++;
                    case ')', ']' -> depth = Math.max(0, depth - 1);
                    case '„', '»' -> quoted = 1;
                    case '“', '”', '«' -> {
                        if (quoted == 2 && i > 0) {
                            hidden[i - 1] = depth > 0;
                        }
                        quoted = 0;
                    }
                    default -> {}
                }
            }
            hidden[i] = depth > 0 || quoted > 0;
            quoted += quoted > 0 ? 1 : 0;
            at = words.get(i).to();
        }
        return hidden;
    }

    private static boolean allHidden(boolean[] hidden) {
        for (boolean one : hidden) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRelative(List<Word> words, int start) {
        return start > 0
                && start + 1 < words.size()
                && PRONOUNS.contains(words.get(start).lower())
                && !words.get(start + 1).capital()
                && !isAttribute(words.get(start + 1));
    }

    /** Whether a word looks like an attribute before a noun: {@code die gemeinsame Stelle}. */
    private static boolean isAttribute(Word word) {
        return word.lower().endsWith("e") && word.lower().length() > 4;
    }
}
