package de.ikz.reading;

import java.util.List;

/**
 * What an entry is about, to tell whether a sentence speaks of the project itself.
 *
 * @param words the words of the topic
 */
record Topic(List<Word> words) {

    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    static Topic of(String topic) {
        return new Topic(Word.in(topic));
    }

    /** Whether the topic has the word or its stem, also within a longer word: {@code Übung} in {@code Seenotübung}. */
    boolean names(Word word) {
        String letters = word.lower();
        if (letters.length() < SHORTEST) {
            return false;
        }
        String stem = letters.substring(0, Math.max(Math.min(letters.length(), STEM), letters.length() - ENDING));
        for (Word own : words) {
            if (letters.length() < STEM
                    ? own.lower().endsWith(letters)
                    : own.lower().contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
