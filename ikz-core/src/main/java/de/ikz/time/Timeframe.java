package de.ikz.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An interval of local dates in the precision that a text has (Zeitangabe): a day, {@code im Mai 2012}, {@code bis
 * 15.10.2010}. Both ends are inclusive, as in EDTF; an absent end is open. Has no natural order.
 *
 * @param start first day, empty when the beginning is open
 * @param end last day, empty when the end is open
 * @param edtf the same in EDTF (ISO 8601-2), never shown to a clerk
 */
public record Timeframe(Optional<LocalDate> start, Optional<LocalDate> end, String edtf) {

    /** @throws IllegalArgumentException when both ends are open or the end lies before the start */
    public Timeframe {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(edtf, "edtf");
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("A timeframe has at least one end");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "A timeframe ends before it begins: " + start.get() + " to " + end.get());
        }
    }
}
