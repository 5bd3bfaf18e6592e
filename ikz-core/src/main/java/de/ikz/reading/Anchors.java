package de.ikz.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * When each statement of a version was first said: the day from which {@code nächstes Jahr} counts.
 *
 * @param stand Stand of the version, for statements that are new in it
 * @param earlier first Stand of statements that older versions had without a break, by their text
 */
public record Anchors(LocalDate stand, Map<String, LocalDate> earlier) {

    public Anchors {
        Objects.requireNonNull(stand, "stand");
        earlier = Map.copyOf(earlier);
    }

    /** All statements are new. */
    public static Anchors of(LocalDate stand) {
        return new Anchors(stand, Map.of());
    }

    /** The day on which a text was first said. */
    public LocalDate of(String text) {
        return earlier.getOrDefault(text, stand);
    }
}
