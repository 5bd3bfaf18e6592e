package de.ikz.reading;

import java.util.List;

/** Finds names of natural persons in a text, so that somebody can name the function instead. */
final class PersonRules {

    private PersonRules() {}

    /** The names in the order of the text; no two overlap. */
    static List<PersonMention> in(String text) {
        return List.of();
    }
}
