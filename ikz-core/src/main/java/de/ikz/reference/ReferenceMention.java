package de.ikz.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a text that name a document.
 *
 * @param from first UTF-16 code unit in the text
 * @param to the code unit after the last
 * @param type what kind of document
 * @param canonical one spelling for all, such as {@code DS0245/10}; what is looked for
 * @param date its date where the text says one
 * @param rule the name of the rule that found it
 */
public record ReferenceMention(int from, int to, Type type, String canonical, Optional<LocalDate> date, String rule) {

    /** Kinds of documents. */
    public enum Type {
        /** Drucksache of the council, its amendments, applications, questions, statements and informations. */
        COUNCIL_PAPER,
        /** Beschluss. */
        RESOLUTION,
        /** Gesetz or ordinance, with its paragraph. */
        LAW,
        /** Vereinbarung, Vertrag. */
        AGREEMENT,
        /** Entwurf of one. */
        DRAFT;

        /** The name in the contract, for example {@code council_paper}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReferenceMention {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rule, "rule");
    }
}
