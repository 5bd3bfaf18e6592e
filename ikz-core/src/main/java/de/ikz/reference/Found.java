package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reference found among tokens.
 *
 * @param first index of its first token
 * @param to the code unit after its last
 * @param last index of its last token
 * @param type what kind of document
 * @param canonical one spelling for all
 * @param date its date where the text says one
 */
record Found(int first, int last, int to, Type type, String canonical, Optional<LocalDate> date) {

    static Found of(Tokens tokens, int first, int last, Type type, String canonical) {
        return new Found(first, last, tokens.get(last).to(), type, canonical, Optional.empty());
    }

    /** The same with a date that stands right behind it: {@code … vom 19.08.2010}. */
    Found dated(Tokens tokens) {
        return WrittenDate.after(tokens, last, type == Type.RESOLUTION)
                .map(date -> new Found(
                        first,
                        date.last(),
                        date.to(),
                        type,
                        canonical + " vom " + date.written(),
                        Optional.of(date.day())))
                .orElse(this);
    }
}
