package de.ikz.reading;

import de.ikz.cooperation.Stage;
import java.util.Objects;

/**
 * What one sentence says of how far its entry has come.
 *
 * @param stage the stage
 * @param weight how much that counts
 * @param rule the name of the rule that drew it
 * @param at the words that it rests on
 */
record Judgement(Stage stage, Weight weight, String rule, Mark at) {

    /** How much a judgement counts. */
    enum Weight {
        /** Said of the project itself. */
        FIRM,
        /** Said of the project itself, though the word leaves open whether it goes on: {@code umgesetzt}. */
        OPEN,
        /** Said of a step towards it. */
        STEP,
        /** Not said: concluded from facts that are told. */
        HINT,
        /** Only named: nouns in a state of work, without a word of how far it is. */
        NAMED,
        /** Said of the future. */
        PLAN,
        /** That something goes on: an end that it names is none. */
        CONTINUES,
        /** That another thing goes on: the body that did it, with another task. */
        OTHER_CONTINUES
    }

    Judgement {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(at, "at");
    }

    boolean is(Stage other) {
        return stage == other;
    }

    boolean is(Weight other) {
        return weight == other;
    }
}
