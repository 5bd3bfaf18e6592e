package de.ikz.time.german;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day from which a text speaks: {@code nächstes Jahr} is the year after it.
 *
 * @param day when the words were first said, the Stand of the statement
 * @param leaning where its times lie when neither a year nor its own sentence tells
 */
public record Anchor(LocalDate day, Leaning leaning) {

    public Anchor {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(leaning, "leaning");
    }
}
