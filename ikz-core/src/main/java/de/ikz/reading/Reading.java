package de.ikz.reading;

import de.ikz.cooperation.Classification.Source;
import java.util.Objects;

/**
 * What the software concluded from words of a version (automatisch erkannt – bitte prüfen).
 *
 * @param mark where the words stand
 * @param mention the words
 * @param conclusion what they are taken to mean
 * @param rule name of the rule that drew the conclusion
 * @param source whether a person confirmed it
 */
public record Reading(Mark mark, String mention, Conclusion conclusion, String rule, Source source) {

    public Reading {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(source, "source");
    }

    /** Whether a person confirmed it. */
    public boolean isConfirmed() {
        return source == Source.CONFIRMED;
    }
}
