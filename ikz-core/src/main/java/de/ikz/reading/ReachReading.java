package de.ikz.reading;

import de.ikz.cooperation.Reach;
import java.util.Objects;

/**
 * Between whom an entry reaches, as its words say.
 *
 * @param reach one of the set
 * @param at the words that say so
 * @param rule the name of the rule that found it
 */
public record ReachReading(Reach reach, Mark at, String rule) {

    public ReachReading {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
    }
}
