package de.ikz.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An interval of local dates in the precision that a text has (Zeitangabe): a day, {@code im Mai 2012}, {@code bis
 * 15.10.2010}. Both ends are inclusive, as in EDTF; an absent end is open. Immutable.
 *
 * <p>Timeframes have no natural order: whether {@code 2010} comes before {@code 15.10.2010} depends on what is asked.
 * {@link #BY_START} and {@link #BY_END} name the two usual answers.
 *
 * @param start first day, empty when the beginning is open
 * @param end last day, empty when the end is open
 * @param edtf the same in EDTF (ISO 8601-2), never shown to a clerk
 */
public record Timeframe(Optional<LocalDate> start, Optional<LocalDate> end, String edtf) {

    /** What begins first comes first, an open beginning before all; of equal beginnings the sooner end. */
    public static final Comparator<Timeframe> BY_START =
            Comparator.comparing(Timeframe::firstDay).thenComparing(Timeframe::lastDay);

    /** What ends first comes first, an open end after all; of equal ends the sooner beginning. */
    public static final Comparator<Timeframe> BY_END =
            Comparator.comparing(Timeframe::lastDay).thenComparing(Timeframe::firstDay);

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

    /** All days from the first to the last, both included. */
    public static Timeframe of(LocalDate first, LocalDate last) {
        return new Timeframe(Optional.of(first), Optional.of(last), Edtf.days(first, last));
    }

    /**
     * From the beginning of one to the end of the other.
     *
     * @throws IllegalArgumentException when that is no time
     */
    public static Timeframe between(Timeframe first, Timeframe last) {
        return new Timeframe(first.start, last.end, Edtf.between(first, last));
    }

    /** Until the end of this one ({@code bis}). */
    public Timeframe untilEnd() {
        return end.isEmpty() ? this : between(new Timeframe(Optional.empty(), end, ""), this);
    }

    /** From the beginning of this one on ({@code ab}, {@code seit}). */
    public Timeframe fromStart() {
        return start.isEmpty() ? this : between(this, new Timeframe(start, Optional.empty(), ""));
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Timeframe other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    /** Whether every day of the other is a day of this one. */
    public boolean contains(Timeframe other) {
        return !firstDay().isAfter(other.firstDay()) && !lastDay().isBefore(other.lastDay());
    }

    /** Whether the day lies within. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    private LocalDate firstDay() {
        return start.orElse(LocalDate.MIN);
    }

    private LocalDate lastDay() {
        return end.orElse(LocalDate.MAX);
    }
}
