package de.ikz.reading;

import de.ikz.cooperation.Confirmation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something in a version's text that a person must decide (Prüfhinweis).
 *
 * @param kind what it is about
 * @param passage the words that the decision will be bound to
 * @param mark where they stand; for a confirmation that lost its text, the whole topic
 * @param message what it is, why, and what to do: one or two German sentences
 * @param choices what can be decided with one click, the likeliest first
 */
public record Doubt(Kind kind, Confirmation.Passage passage, Mark mark, String message, List<Choice> choices) {

    /** What can be doubtful. */
    public enum Kind {
        /** A date that cannot be. */
        WRONG_TIME(Confirmation.Subject.TIME),
        /** A name that fits several bodies. */
        AMBIGUOUS_PARTNER(Confirmation.Subject.PARTNER),
        /** A body that the directory does not know. */
        UNKNOWN_PARTNER(Confirmation.Subject.PARTNER),
        /** Words that fit several stages, or contradict each other. */
        STAGE(Confirmation.Subject.STAGE),
        /** The name of a natural person. */
        PERSON(Confirmation.Subject.PERSON),
        /** Something that a person confirmed for a text that has changed since. */
        LOST_CONFIRMATION(null),
        /** An entry of another unit that seems to be about the same. */
        SIMILAR(Confirmation.Subject.SIMILAR);

        private final Confirmation.Subject subject;

        Kind(Confirmation.Subject subject) {
            this.subject = subject;
        }

        /** What a decision about it is about; empty where deciding takes something back. */
        public java.util.Optional<Confirmation.Subject> subject() {
            return java.util.Optional.ofNullable(subject);
        }

        /** The name in the contract, for example {@code wrong_time}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One way to decide.
     *
     * @param value what is confirmed by it, see {@link Confirmation#value}; or one of {@link #RECORD}, {@link #ERASE},
     *     {@link #DROP}
     * @param label what people read on the button's text, such as {@code Landkreis Stendal}
     */
    public record Choice(String value, String label) {

        /** Take the words into the directory as a new body, and link them. */
        public static final String RECORD = "record";
        /** Replace the words by the label in every version, raw cell, kept file and index. */
        public static final String ERASE = "erase";
        /** Take back what was confirmed. */
        public static final String DROP = "drop";

        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }
    }

    public Doubt {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(message, "message");
        choices = List.copyOf(choices);
    }
}
