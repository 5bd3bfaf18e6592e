package de.ikz.reading;

import java.util.Objects;

/**
 * The legal form of a cooperation, as its words say.
 *
 * @param key key of a {@link de.ikz.cooperation.LegalForm}
 * @param at the words that say so
 * @param rule the name of the rule that found it
 */
public record LegalFormReading(String key, Mark at, String rule) {

    public LegalFormReading {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
    }
}
