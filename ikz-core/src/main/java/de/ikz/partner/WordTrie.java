package de.ikz.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Phrases by their folded words: finds the longest phrase that begins at a word in one walk. The endings {@code s} and
 * {@code es} of the genitive do not count, nor do those of words that are marked as bending ({@code deutsch*}).
 */
final class WordTrie<T> {

    /** A phrase that was found: the word after its last, and what is kept for it. */
    record Match<T>(int end, List<T> values) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private Map<String, Node<T>> bending = Map.of();
        private final List<T> values = new ArrayList<>(1);

        private Node<T> child(String word) {
            if (!word.endsWith("*")) {
                return next.computeIfAbsent(word, key -> new Node<>());
            }
            if (bending.isEmpty()) {
                bending = new HashMap<>(4);
            }
            return bending.computeIfAbsent(word.substring(0, word.length() - 1), key -> new Node<>());
        }
    }

    private final Node<T> root = new Node<>();

    void put(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.child(word);
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
        List<String> folded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.at(i));
        }
        return folded;
    }

    /** The longest phrase that begins at the word. */
    Optional<Match<T>> longest(Words words, int first) {
        return Optional.ofNullable(longest(root, words, first));
    }

    /** Tries each way to read the word; few names share a beginning, so that this ends soon. */
    private static <T> Match<T> longest(Node<T> node, Words words, int i) {
        String word = words.at(i);
        int length = word.length();
        Match<T> best = longer(null, node.next.get(word), words, i);
        if (length > 4) {
            char last = word.charAt(length - 1);
            boolean e = word.charAt(length - 2) == 'e';
            if (last == 's') {
                best = longer(best, node.next.get(word.substring(0, length - 1)), words, i);
                best = e ? longer(best, node.next.get(word.substring(0, length - 2)), words, i) : best;
            }
            if (!node.bending.isEmpty() && (last == 'e' || e && "nrsm".indexOf(last) >= 0)) {
                String stem = word.substring(0, last == 'e' ? length - 1 : length - 2);
                best = longer(best, node.bending.get(stem), words, i);
            }
        }
        return best;
    }

    /** The longer of a phrase and the one that goes on with a node. */
    private static <T> Match<T> longer(Match<T> best, Node<T> node, Words words, int i) {
        if (node == null) {
            return best;
        }
        Match<T> further = longest(node, words, i + 1);
        if (further == null && !node.values.isEmpty()) {
            further = new Match<>(i + 1, node.values);
        }
        if (further == null || best == null || further.end != best.end) {
            return further != null && (best == null || further.end > best.end) ? further : best;
        }
        return new Match<>(
                best.end,
                Stream.concat(best.values.stream(), further.values.stream())
                        .distinct()
                        .toList());
    }
}
