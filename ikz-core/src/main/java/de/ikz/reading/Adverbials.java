package de.ikz.reading;

import de.ikz.reading.Phrases.Found;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Nouns that stand behind a preposition and say no more than when, how or whereof: {@code nach Abstimmung mit den Gemeinden}. */
final class Adverbials {

    private static final Set<String> PREPOSITIONS = Set.of(
            "nach",
            "bei",
            "beim",
            "aufgrund",
            "gemäß",
            "laut",
            "trotz",
            "wegen",
            "infolge",
            "mittels",
            "ohne",
            "über",
            "unter",
            "während",
            "vor",
            "seit",
            "vom",
            "für",
            "durch",
            "rahmen");

    private static final Set<Signal> STEPS =
            EnumSet.of(Signal.EXPLORATION, Signal.PREPARATION, Signal.COMMISSION, Signal.AGREEMENT, Signal.MEETING);

    /** Who asks for something names it: {@code nach ihrer Bereitschaft gefragt}, {@code für eine Prüfung ausgesprochen}. */
    private static final Set<String> ASKED = Set.of(
            "gefragt", "befragt", "erkundigt", "angefragt", "begonnen", "beauftragt", "befasst", "ausgesprochen");

    private static final int REACH = 12;
    private static final int ATTRIBUTES = 2;

    private Adverbials() {}

    /** Whether a noun that would be a step stands behind a preposition. */
    static boolean has(List<Word> words, Found<Signal> one) {
        if (!STEPS.contains(one.meaning())
                || one.first() != one.last()
                || !words.get(one.first()).capital()) {
            return false;
        }
        int at = one.first() - 1;
        for (int i = 0; i < ATTRIBUTES && at > 0 && isAttribute(words.get(at)); i++) {
            at--;
        }
        int end = Math.min(words.size(), one.last() + REACH);
        return at >= 0
                && PREPOSITIONS.contains(words.get(at).lower())
                && words.subList(one.last(), end).stream().noneMatch(word -> ASKED.contains(word.lower()));
    }

    private static boolean isAttribute(Word word) {
        String letters = word.lower();
        return !word.capital()
                && !PREPOSITIONS.contains(letters)
                && (letters.endsWith("e")
                        || letters.endsWith("en")
                        || letters.endsWith("er")
                        || letters.endsWith("em")
                        || letters.endsWith("es")
                        || letters.endsWith("s"));
    }
}
