package de.ikz.time;

import java.util.Objects;
import java.util.Optional;

/**
 * How often something happens (Turnus): {@code zwei Mal jährlich}, {@code jeden ersten Dienstag im Monat}.
 *
 * @param iso ISO 8601 repeating interval, such as {@code R/P6M}
 * @param rule the same as an RFC 5545 recurrence rule, empty where such a rule cannot express it
 */
public record Recurrence(String iso, Optional<String> rule) {

    public Recurrence {
        Objects.requireNonNull(iso, "iso");
        Objects.requireNonNull(rule, "rule");
    }
}
