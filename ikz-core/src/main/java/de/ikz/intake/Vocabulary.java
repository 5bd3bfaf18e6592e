package de.ikz.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a report, as evidence for what a broken word was. */
final class Vocabulary {

    private static final int SHORTEST = 6;

    private Vocabulary() {}

    /** The longer words without hyphens, in lower case. */
    static Set<String> of(String source) {
        Set<String> words = new HashSet<>();
        int start = 0;
        boolean hyphen = false;
        for (int at = 0; at <= source.length(); at++) {
            boolean ends = at == source.length() || !isPartOfWord(source, at);
            if (ends && at - start >= SHORTEST && !hyphen) {
                words.add(source.substring(start, at).toLowerCase(Locale.GERMAN));
            }
            start = ends ? at + 1 : start;
            hyphen = !ends && (hyphen || source.charAt(at) == '-');
        }
        return words;
    }

    private static boolean isPartOfWord(String source, int at) {
        char character = source.charAt(at);
        int codePoint =
                Character.isLowSurrogate(character) && at > 0 ? source.codePointBefore(at + 1) : source.codePointAt(at);
        return character == '-' || Character.isLetter(codePoint);
    }
}
