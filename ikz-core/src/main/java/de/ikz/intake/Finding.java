package de.ikz.intake;

import java.util.Locale;
import java.util.Objects;

/**
 * Something in a report that a person must look at (Prüfhinweis).
 *
 * @param severity how much it matters
 * @param place where in the file
 * @param message what it is, why, and what to do: one or two German sentences
 * @param text the words concerned, as the file has them; may be empty
 */
public record Finding(Severity severity, Place place, String message, String text) {

    /** How much a finding matters. */
    public enum Severity {
        /** Words that found no entry. */
        ERROR,
        /** The software decided something that may be wrong. */
        WARNING,
        /** Worth a look. */
        HINT;

        /** The name in the contract, for example {@code warning}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(text, "text");
    }
}
