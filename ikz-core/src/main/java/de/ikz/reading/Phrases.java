package de.ikz.reading;

import de.ikz.reading.Phrase.Form;
import de.ikz.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Phrases with what they stand for, found in a text in one pass: each word is looked up by the whole, by its first and
 * by its last letters.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private static final int KEY = 4;

    private record Line<T>(Phrase phrase, T meaning, boolean hasGap) {

        static <T> Line<T> of(String written, T meaning) {
            Phrase phrase = Phrase.of(written);
            return new Line<>(phrase, meaning, phrase.hasGap());
        }
    }

    /**
     * A phrase found.
     *
     * @param first index of its first word
     * @param last index of its last word
     */
    record Found<T>(T meaning, int first, int last) {}

    private final Map<String, List<Line<T>>> whole = new HashMap<>();
    private final Map<String, List<Line<T>>> starts = new HashMap<>();
    private final Map<String, List<Line<T>>> ends = new HashMap<>();
    private final List<Line<T>> others = new ArrayList<>();

    private Phrases() {}

    /** The phrases of a table, whose rows begin with a phrase, and what each row stands for. */
    static <T> Phrases<T> read(String resource, Function<String[], T> meaning) {
        Phrases<T> phrases = new Phrases<>();
        Tables.rows(Phrases.class, resource).stream()
                .map(cells -> Line.of(cells[0], meaning.apply(cells)))
                .sorted(Comparator.comparing(
                                (Line<T> line) -> -line.phrase().elements().size())
                        .thenComparing(line -> line.phrase().hasOpenForm()))
                .forEach(phrases::add);
        return phrases;
    }

    private void add(Line<T> line) {
        for (Form form : line.phrase().first()) {
            String letters = form.letters();
            if (!form.openStart() && !form.openEnd()) {
                list(whole, letters).add(line);
            } else if (!form.openStart() && letters.length() >= KEY) {
                list(starts, letters.substring(0, KEY)).add(line);
            } else if (!form.openEnd() && letters.length() >= KEY) {
                list(ends, letters.substring(letters.length() - KEY)).add(line);
            } else {
                others.add(line);
            }
        }
    }

    private static <T> List<Line<T>> list(Map<String, List<Line<T>>> map, String key) {
        return map.computeIfAbsent(key, any -> new ArrayList<>());
    }

    /** What stands in the words from an index on, before an end; a longer phrase hides the shorter ones within it. */
    List<Found<T>> in(List<Word> words, int start, int end) {
        List<Found<T>> found = new ArrayList<>();
        int taken = start;
        for (int at = start; at < end; at++) {
            Found<T> longest = null;
            for (List<Line<T>> lines : candidates(words.get(at).lower())) {
                for (Line<T> line : lines) {
                    int last = line.phrase().lastOf(words, at, end);
                    if (last >= 0 && line.hasGap()) {
                        found.add(new Found<>(line.meaning(), at, last));
                    } else if (last >= 0 && (longest == null || last > longest.last())) {
                        longest = new Found<>(line.meaning(), at, last);
                    }
                }
            }
            if (longest != null && at >= taken) {
                found.add(longest);
                taken = longest.last() + 1;
            }
        }
        return found;
    }

    /** The lines that may begin with a word: known by the whole word first, then by a part of it. */
    private List<List<Line<T>>> candidates(String word) {
        if (word.length() < KEY) {
            return List.of(whole.getOrDefault(word, List.of()), others);
        }
        return List.of(
                whole.getOrDefault(word, List.of()),
                starts.getOrDefault(word.substring(0, KEY), List.of()),
                ends.getOrDefault(word.substring(word.length() - KEY), List.of()),
                others);
    }
}
