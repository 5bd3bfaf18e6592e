package de.ikz.reading;

import java.util.Locale;

/**
 * What an entry is about, to tell whether a sentence speaks of the project itself.
 *
 * @param lower the topic in lower case
 */
record Topic(String lower) {

    private static final int STEM = 6;
    private static final int SHORTEST = 4;

    static Topic of(String topic) {
        return new Topic(topic.toLowerCase(Locale.GERMAN));
    }

    /** Whether the topic has the word or its stem, also within a longer word: {@code Übung} in {@code Seenotübung}. */
    boolean names(Word word) {
        String letters = word.lower();
        return letters.length() >= SHORTEST
                && lower.contains(letters.substring(
                        0, Math.min(letters.length(), Math.max(STEM, letters.length() - 2))));
    }
}
