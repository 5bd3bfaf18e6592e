package de.ikz.reading;

import java.util.List;
import java.util.Set;

/**
 * What an entry is about, to tell whether a sentence speaks of the project itself.
 *
 * @param words the words of the topic
 * @param isOnce whether it names what is over one day: {@code Bau des Radweges}, {@code Umstellung auf SEPA}
 */
record Topic(List<Word> words, boolean isOnce) {

    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    private static final Phrases<Boolean> ONCE = Phrases.read("once-words.tsv", cells -> true);

    /** Words before the head of a topic that stand there in capitals too. */
    private static final Set<String> ATTRIBUTES = Set.of("e", "er", "es", "en");

    static Topic of(String topic) {
        List<Word> words = Word.in(topic);
        int head = head(words);
        return new Topic(words, ONCE.in(words, 0, words.size()).stream().anyMatch(found -> found.first() == head));
    }

    /** The index of the noun that the topic is about: the first word in capitals that is no attribute of another. */
    private static int head(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean attribute = i + 1 < words.size()
                    && words.get(i + 1).capital()
                    && ATTRIBUTES.stream().anyMatch(words.get(i).lower()::endsWith)
                    && ONCE.in(words, i, i + 1).isEmpty();
            if (words.get(i).capital() && !attribute) {
                return i;
            }
        }
        return 0;
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
