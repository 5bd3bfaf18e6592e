package de.ikz.register;

import de.ikz.reading.Conclusion;
import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** What times of a text mean, for tests. */
public final class GivenTimes {

    private GivenTimes() {}

    /** Both days inclusive. */
    public static Conclusion.Time of(String from, String to) {
        return time(
                TimeMention.Kind.RANGE,
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                from + "/" + to);
    }

    public static Conclusion.Time until(String day) {
        return time(TimeMention.Kind.OPEN_START, Optional.empty(), Optional.of(LocalDate.parse(day)), "../" + day);
    }

    public static Conclusion.Time from(String day) {
        return time(TimeMention.Kind.OPEN_END, Optional.of(LocalDate.parse(day)), Optional.empty(), day + "/..");
    }

    /** Twice a year, without bounds. */
    public static Conclusion.Time recurring() {
        return new Conclusion.Time(
                TimeMention.Kind.RECURRING,
                Optional.empty(),
                Optional.of(new Recurrence("R/P6M", Optional.of("FREQ=MONTHLY;INTERVAL=6"))),
                false,
                Optional.empty());
    }

    /** On the first Tuesday of each month, without bounds. */
    public static Conclusion.Time onFirstTuesdays() {
        return new Conclusion.Time(
                TimeMention.Kind.RECURRING,
                Optional.empty(),
                Optional.of(new Recurrence("R/P1M", Optional.of("FREQ=MONTHLY;BYDAY=1TU"))),
                false,
                Optional.empty());
    }

    private static Conclusion.Time time(
            TimeMention.Kind kind, Optional<LocalDate> start, Optional<LocalDate> end, String edtf) {
        return new Conclusion.Time(
                kind, Optional.of(new Timeframe(start, end, edtf)), Optional.empty(), true, Optional.empty());
    }
}
