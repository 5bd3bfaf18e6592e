package de.ikz.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends of words, found by their last two letters. */
final class Suffixes {

    private final Map<Integer, List<String>> byEnd = new HashMap<>();

    Suffixes(Collection<String> suffixes) {
        for (String suffix : suffixes) {
            byEnd.computeIfAbsent(end(suffix), key -> new ArrayList<>()).add(suffix);
        }
    }

    /** The longest of them with which a word ends, and not the whole word where it must be more; empty for none. */
    String of(String word) {
        String longest = "";
        if (word.length() > 1) {
            for (String suffix : byEnd.getOrDefault(end(word), List.of())) {
                if (suffix.length() > longest.length() && word.endsWith(suffix)) {
                    longest = suffix;
                }
            }
        }
        return longest;
    }

    boolean fit(String word) {
        return !of(word).isEmpty();
    }

    private static Integer end(String word) {
        int length = word.length();
        return word.charAt(length - 2) << 16 | word.charAt(length - 1);
    }
}
