package de.ikz.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their folded words: finds the longest phrase that begins at a word in one walk. The endings {@code s} and
 * {@code es} of the genitive do not count.
 */
final class WordTrie<T> {

    /** A phrase that was found: the word after its last, and what is kept for it. */
    record Match<T>(int end, List<T> values) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    void put(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (!words.isEmpty() && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    void put(String phrase, T value) {
        put(split(phrase), value);
    }

    static List<String> split(String phrase) {
        Words words = Words.of(phrase);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.at(i));
        }
        return folded;
    }

    /** The longest phrase that begins at the word. */
    Optional<Match<T>> longest(Words words, int first) {
        Node<T> node = root;
        Match<T> longest = null;
        for (int i = first; i < words.size(); i++) {
            node = step(node, words.at(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                longest = new Match<>(i + 1, node.values);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static <T> Node<T> step(Node<T> node, String word) {
        Node<T> next = node.next.get(word);
        int length = word.length();
        if (next != null || length < 5 || word.charAt(length - 1) != 's') {
            return next;
        }
        next = node.next.get(word.substring(0, length - 1));
        return next != null || word.charAt(length - 2) != 'e' ? next : node.next.get(word.substring(0, length - 2));
    }
}
