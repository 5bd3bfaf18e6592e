package de.ikz.reference;

import java.util.List;

/** Finds the documents that a German administrative text refers to. */
public final class References {

    private References() {}

    /**
     * The documents that a text names, in the order of the text; no two overlap.
     *
     * @param text any text
     */
    public static List<ReferenceMention> in(String text) {
        return List.of();
    }
}
