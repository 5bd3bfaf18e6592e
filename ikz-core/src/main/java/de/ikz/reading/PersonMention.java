package de.ikz.reading;

import java.util.Objects;

/**
 * Words that name a natural person.
 *
 * @param from first UTF-16 code unit
 * @param to the code unit after the last
 * @param proposal the function to name instead, in German: {@code die Ansprechpartnerin}
 */
public record PersonMention(int from, int to, String proposal) {

    public PersonMention {
        Objects.requireNonNull(proposal, "proposal");
    }
}
