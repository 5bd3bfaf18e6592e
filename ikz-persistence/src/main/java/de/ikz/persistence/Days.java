package de.ikz.persistence;

import de.ikz.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days and moments as the database keeps them. */
final class Days {

    /** An open beginning. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    /** An open end: the first day that no longer counts. */
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    private Days() {}

    /** The day itself, or the nearest one that the database knows. */
    static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isBefore(END) ? day : END.minusDays(1);
    }

    static LocalDate from(Validity validity) {
        return validity.from().orElse(FIRST);
    }

    static LocalDate to(Validity validity) {
        return validity.until().orElse(END);
    }

    static Validity validity(LocalDate from, LocalDate to) {
        return new Validity(
                Optional.of(from).filter(day -> !day.equals(FIRST)),
                Optional.of(to).filter(day -> !day.equals(END)));
    }

    /** Microseconds since 1970-01-01T00:00Z; finer parts are dropped. */
    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
