package de.ikz.time.german;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The years in which a unit of the calendar lies next to a day. */
final class Nearest {

    /** Far enough to find a 29th of February or a 53rd week in either direction. */
    private static final int REACH = 8;

    private Nearest() {}

    /** The year of the next unit that begins after the day, of the one after that (2), or of the last that ended (-1). */
    static int year(CalendarUnit unit, LocalDate day, int offset) {
        int step = offset > 0 ? 1 : -1;
        int found = 0;
        for (int year = day.getYear() - 2 * step; Math.abs(year - day.getYear()) <= REACH; year += step) {
            var frame = unit.in(year);
            if (frame.isPresent()) {
                boolean passed = step > 0
                        ? frame.get().start().orElseThrow().isAfter(day)
                        : !frame.get().end().orElseThrow().isAfter(day);
                found += passed ? 1 : 0;
                if (found == Math.abs(offset)) {
                    return year;
                }
            }
        }
        return day.getYear();
    }

    /** The year of the next unit that has not ended. */
    static int next(CalendarUnit unit, LocalDate day) {
        for (int year = day.getYear() - 1; year <= day.getYear() + REACH; year++) {
            var frame = unit.in(year);
            if (frame.isPresent() && !frame.get().end().orElseThrow().isBefore(day)) {
                return year;
            }
        }
        return day.getYear();
    }

    /** The year of the last unit that has begun. */
    static int last(CalendarUnit unit, LocalDate day) {
        for (int year = day.getYear() + 1; year >= day.getYear() - REACH; year--) {
            var frame = unit.in(year);
            if (frame.isPresent() && !frame.get().start().orElseThrow().isAfter(day)) {
                return year;
            }
        }
        return day.getYear();
    }

    /** The year in which the unit is nearest, counted from its nearer end. */
    static int nearest(CalendarUnit unit, LocalDate day) {
        int last = last(unit, day);
        int next = next(unit, day);
        return daysSince(unit, last, day) <= daysUntil(unit, next, day) ? last : next;
    }

    /** How many days ago the unit of a year ended, 0 while it lasts. */
    static long daysSince(CalendarUnit unit, int year, LocalDate day) {
        return unit.in(year)
                .map(frame -> Math.max(0, ChronoUnit.DAYS.between(frame.end().orElseThrow(), day)))
                .orElse(Long.MAX_VALUE);
    }

    private static long daysUntil(CalendarUnit unit, int year, LocalDate day) {
        return unit.in(year)
                .map(frame ->
                        Math.max(0, ChronoUnit.DAYS.between(day, frame.start().orElseThrow())))
                .orElse(Long.MAX_VALUE);
    }
}
