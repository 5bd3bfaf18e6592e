package de.ikz.partner;

import de.ikz.time.Validity;
import java.util.Objects;

/**
 * A further name of a body, such as {@code Bördekreis}, {@code LVwA} or {@code BK}.
 *
 * @param text as people write it
 * @param use how much must stand around it before it means the body
 * @param validity the days on which it was in use; unknown bounds are open
 */
public record Alias(String text, Use use, Validity validity) {

    /** How free a name stands in a text. */
    public enum Use {
        /** Means the body wherever it stands: {@code Bördekreis}. */
        ALONE,
        /**
         * Only with a word that tells its kind or among other such names: {@code Börde} after {@code Landkreis}; of an
         * authority or association of one state only in that state: {@code Landesverwaltungsamt}.
         */
        NAMED,
        /** Letters of a licence plate: only after {@code LK}, or in a list of such letters. */
        PLATE
    }

    /** @throws IllegalArgumentException when the text is blank or too long */
    public Alias {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(validity, "validity");
        if (text == null || text.isBlank() || text.length() > Partner.MAX_NAME) {
            throw new IllegalArgumentException("An alias has 1 to " + Partner.MAX_NAME + " characters");
        }
    }

    /** A name that means the body wherever it stands, at any time. */
    public static Alias of(String text) {
        return new Alias(text, Use.ALONE, Validity.ALWAYS);
    }
}
