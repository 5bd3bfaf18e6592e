package de.ikz.reading;

import java.util.List;
import java.util.Set;

/** Numbers of things, of which each may be done and the whole not. */
final class Counts {

    private static final Set<String> NUMBERS = Set.of(
            "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "erste",
            "ersten", "einige", "mehrere", "weitere", "viele");
    private static final Set<String> ABOUT =
            Set.of("bisher", "bislang", "rund", "etwa", "ca", "über", "insgesamt", "circa", "knapp", "mehr");

    private Counts() {}

    /** Whether a sentence begins with one: {@code drei von sieben}, {@code rund 40 Karten}. */
    static boolean lead(Sentence sentence) {
        List<Word> words = sentence.words();
        int first = words.size() > 1 && ABOUT.contains(words.get(0).lower()) ? 1 : 0;
        return words.get(first).isNumber() || NUMBERS.contains(words.get(first).lower());
    }
}
