package de.ikz.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of words to look for, as a line of a table writes it: {@code in vorbereitung}, {@code kein* bedarf|interesse},
 * {@code setzt|setzen … fort}. An asterisk stands for the rest of a word at either end, {@code …} for up to
 * {@value #GAP} words of the same clause.
 *
 * @param elements what to look for, one after the other
 */
record Phrase(List<Element> elements) {

    private static final int GAP = 8;

    /** One of several words, the first of which may follow after a gap. */
    record Element(List<Form> forms, boolean afterGap) {

        boolean matches(Word word) {
            for (Form form : forms) {
                if (form.matches(word.lower())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A word or a part of one. */
    record Form(String letters, boolean openStart, boolean openEnd) {

        static Form of(String written) {
            boolean start = written.startsWith("*");
            boolean end = written.endsWith("*");
            return new Form(written.substring(start ? 1 : 0, written.length() - (end ? 1 : 0)), start, end);
        }

        boolean matches(String word) {
            if (openStart) {
                return openEnd ? word.contains(letters) : word.endsWith(letters);
            }
            return openEnd ? word.startsWith(letters) : word.equals(letters);
        }
    }

    static Phrase of(String written) {
        List<Element> elements = new ArrayList<>();
        boolean gap = false;
        for (String part : written.split(" ")) {
            if (part.equals("…")) {
                gap = true;
            } else {
                elements.add(new Element(
                        List.of(part.split("\\|")).stream().map(Form::of).toList(), gap));
                gap = false;
            }
        }
        return new Phrase(List.copyOf(elements));
    }

    /** The forms with which it may begin. */
    List<Form> first() {
        return elements.get(0).forms();
    }

    boolean hasOpenForm() {
        return elements.stream()
                .flatMap(element -> element.forms().stream())
                .anyMatch(form -> form.openStart() || form.openEnd());
    }

    boolean hasGap() {
        return elements.stream().anyMatch(Element::afterGap);
    }

    /** The index of the last word, when the words from an index on, before an end, are this phrase; else -1. */
    int lastOf(List<Word> words, int start, int end) {
        if (!elements.get(0).matches(words.get(start))) {
            return -1;
        }
        int at = start;
        for (Element element : elements.subList(1, elements.size())) {
            int limit = Math.min(end, at + 2 + (element.afterGap() ? GAP : 0));
            int next = at + 1;
            while (next < limit && !element.matches(words.get(next))) {
                next++;
            }
            if (next >= limit) {
                return -1;
            }
            at = next;
        }
        return at;
    }
}
