package de.ikz.register;

import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import de.ikz.time.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A time that comes again and again on weekdays that a rule can name: {@code jeden ersten Dienstag im Monat}.
 *
 * @param entry the entry in the version that counts
 * @param index number of the reading among the entry's readings
 */
public record Recurring(Entry entry, int index) {

    public Recurring {
        Objects.requireNonNull(entry, "entry");
        if (first(entry, index).isEmpty()) {
            throw new IllegalArgumentException("Not a time on named weekdays: " + index);
        }
    }

    /** Those among the readings of an entry, in the order of the text. */
    public static List<Recurring> of(Entry entry) {
        return IntStream.range(0, entry.readings().all().size())
                .filter(index -> first(entry, index).isPresent())
                .mapToObj(index -> new Recurring(entry, index))
                .toList();
    }

    /** The words and where they stand. */
    public Reading reading() {
        return entry.readings().all().get(index);
    }

    /** The first of its days since its statement was first said. */
    public LocalDate first() {
        return first(entry, index).orElseThrow();
    }

    /** The rule, as RFC 5545 has it. */
    public String rule() {
        return recurrence(entry, index).flatMap(Recurrence::rule).orElseThrow();
    }

    private static Optional<LocalDate> first(Entry entry, int index) {
        return time(entry, index)
                .flatMap(time -> time.recurrence().flatMap(recurrence -> recurrence.firstOn(time.said())));
    }

    private static Optional<Recurrence> recurrence(Entry entry, int index) {
        return time(entry, index).flatMap(Conclusion.Time::recurrence);
    }

    private static Optional<Conclusion.Time> time(Entry entry, int index) {
        return entry.readings().all().get(index).conclusion() instanceof Conclusion.Time time
                ? Optional.of(time)
                : Optional.empty();
    }
}
