package de.ikz.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a report, as evidence for what a broken word was. */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}-]+");
    private static final int SHORTEST = 6;

    private Vocabulary() {}

    /** The longer words without hyphens, in lower case. */
    static Set<String> of(String source) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(source)
                .filter(word -> word.length() >= SHORTEST && word.indexOf('-') < 0)
                .forEach(word -> words.add(word.toLowerCase(Locale.GERMAN)));
        return words;
    }
}
