package de.ikz.reading;

import de.ikz.cooperation.Stage;
import java.util.List;
import java.util.Objects;

/**
 * How far an entry has come, as concluded from its words.
 *
 * @param stage {@link Stage#UNKNOWN} where the words do not say
 * @param words the words that decided, in the order of reading; empty when nothing did
 * @param rule the name of the policy that decided
 * @param problems what a person must look at
 */
public record StageReading(Stage stage, List<Mark> words, String rule, List<Problem> problems) {

    /**
     * A contradiction, or a conclusion that rests on too little.
     *
     * @param message a German sentence for people
     * @param at where
     * @param offered the stages between which a person chooses, the concluded one first
     */
    public record Problem(String message, Mark at, List<Stage> offered) {

        public Problem {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(at, "at");
            offered = List.copyOf(offered);
        }
    }

    public StageReading {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(rule, "rule");
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }
}
