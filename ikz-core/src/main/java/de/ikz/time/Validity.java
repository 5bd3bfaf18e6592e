package de.ikz.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds: from a first day (inclusive) to a last bound (exclusive), either of which may be
 * open because it is unknown or has not come.
 *
 * <p>Example: the Landkreis Börde exists from 2007-07-01, its end is open. Never empty: {@code until} is after
 * {@code from}. Immutable.
 *
 * @param from first day that counts, empty when unknown
 * @param until first day that no longer counts, empty while it holds
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when the interval would be empty */
    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("Validity must not be empty: " + from.get() + " to " + until.get());
        }
    }

    /** The validity from a first day on, with an open end. */
    public static Validity since(LocalDate first) {
        return new Validity(Optional.of(first), Optional.empty());
    }

    /** Whether the day lies within. */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(end -> day.isBefore(end)).orElse(true);
    }
}
