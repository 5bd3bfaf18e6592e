package de.ikz.cooperation;

import java.util.Locale;
import java.util.Objects;

/**
 * What a person decided about something that the software had concluded from an entry's text, or could not decide. Part of
 * a version; bound to the text that it was made for.
 *
 * @param subject about what
 * @param passage the words for which it was made
 * @param value what holds, in the notation of the subject: a stage's key, a partner's id, a date in EDTF; {@link #AS_IS}
 *     for "as the text has it", {@link #NONE} for "nothing of that kind"
 */
public record Confirmation(Subject subject, Passage passage, String value) {

    /** Nothing is to be concluded: the words are no time, no partner, no name of a person. */
    public static final String NONE = "none";

    /** The text stays as it is, although it is wrong or in doubt; somebody has looked at it. */
    public static final String AS_IS = "as-is";

    /** Longest value in characters. */
    public static final int MAX_VALUE = 200;

    /** About what somebody decided. */
    public enum Subject {
        TIME,
        PARTNER,
        REFERENCE,
        STAGE,
        REACH,
        LEGAL_FORM,
        PERSON,
        /** That another entry is or is not about the same; the value is that entry's id. */
        SIMILAR;

        /** The name in the contract, for example {@code legal_form}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words of an entry, to be found again only where they still stand in the same text.
     *
     * @param field the text: {@code topic}, {@code state}, {@code outlook}, {@code heading}, {@code partner}, or
     *     {@code entry} for all of it
     * @param fingerprint SHA-256 of that statement's text, 64 lower-case hex digits
     * @param mention the words
     * @param occurrence how often the same words stand before these in the same text
     */
    public record Passage(String field, String fingerprint, String mention, int occurrence) {

        /** Longest mention in characters. */
        public static final int MAX_MENTION = 1_000;

        public Passage {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(fingerprint, "fingerprint");
            if (mention == null || mention.length() > MAX_MENTION) {
                throw new IllegalArgumentException("A mention has at most " + MAX_MENTION + " characters");
            }
        }
    }

    public Confirmation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(passage, "passage");
        if (value == null || value.isBlank() || value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("A confirmed value has 1 to " + MAX_VALUE + " characters");
        }
    }

    /** Whether it decides the same question as another one: an entry has one stage and one legal form. */
    public boolean decidesTheSameAs(Confirmation other) {
        return subject == other.subject
                && switch (subject) {
                    case STAGE, LEGAL_FORM -> true;
                    case SIMILAR -> value.equals(other.value);
                    default -> passage.equals(other.passage);
                };
    }
}
