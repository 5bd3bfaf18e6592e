package de.ikz.register;

import de.ikz.reading.Conclusion;
import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** What times of a text mean, for tests: first said on 31 December 2010 unless told otherwise. */
public final class GivenTimes {

    private static final LocalDate SAID = LocalDate.of(2010, 12, 31);

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
                Optional.empty(),
                SAID,
                false);
    }

    /** On the first Tuesday of each month, without bounds. */
    public static Conclusion.Time onFirstTuesdays() {
        return new Conclusion.Time(
                TimeMention.Kind.RECURRING,
                Optional.empty(),
                Optional.of(new Recurrence("R/P1M", Optional.of("FREQ=MONTHLY;BYDAY=1TU"))),
                false,
                Optional.empty(),
                SAID,
                false);
    }

    /** The same, first said on another day. */
    public static Conclusion.Time said(String day, Conclusion.Time time) {
        LocalDate said = LocalDate.parse(day);
        boolean ahead = time.due().filter(due -> !due.isBefore(said)).isPresent();
        return new Conclusion.Time(
                time.kind(), time.frame(), time.recurrence(), time.yearConcluded(), time.problem(), said, ahead);
    }

    /** The same, told as what has been. */
    public static Conclusion.Time told(Conclusion.Time time) {
        return new Conclusion.Time(
                time.kind(), time.frame(), time.recurrence(), time.yearConcluded(), time.problem(), time.said(), false);
    }

    private static Conclusion.Time time(
            TimeMention.Kind kind, Optional<LocalDate> start, Optional<LocalDate> end, String edtf) {
        LocalDate due = end.or(() -> start).orElseThrow();
        return new Conclusion.Time(
                kind,
                Optional.of(new Timeframe(start, end, edtf)),
                Optional.empty(),
                true,
                Optional.empty(),
                SAID,
                !due.isBefore(SAID));
    }
}
