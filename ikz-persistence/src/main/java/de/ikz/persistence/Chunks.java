package de.ikz.persistence;

import java.util.ArrayList;
import java.util.List;

/** Long lists and texts in pieces that the database takes. */
final class Chunks {

    private Chunks() {}

    /** The list in pieces of at most {@link Work#CHUNK}. */
    static <T> List<List<T>> of(List<T> list) {
        List<List<T>> chunks = new ArrayList<>();
        for (int at = 0; at < list.size(); at += Work.CHUNK) {
            chunks.add(list.subList(at, Math.min(list.size(), at + Work.CHUNK)));
        }
        return chunks;
    }

    /** The text in pieces of at most so many UTF-16 code units, at least one; no surrogate pair is torn. */
    static List<String> of(String text, int most) {
        List<String> chunks = new ArrayList<>();
        int at = 0;
        do {
            int end = Math.min(text.length(), at + most);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            chunks.add(text.substring(at, end));
            at = end;
        } while (at < text.length());
        return chunks;
    }
}
