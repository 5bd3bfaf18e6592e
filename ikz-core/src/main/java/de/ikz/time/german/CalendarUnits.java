package de.ikz.time.german;

import de.ikz.time.Edtf;
import de.ikz.time.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The bounds of the calendar's units. Where they are a convention, docs/decisions tells its reason and source. */
final class CalendarUnits {

    private CalendarUnits() {}

    /** Some days of a month, usually one. */
    static CalendarUnit days(int month, int first, int last) {
        return year -> {
            YearMonth of = YearMonth.of(year, month);
            return of.isValidDay(first) && of.isValidDay(last) && first <= last
                    ? Optional.of(Timeframe.of(of.atDay(first), of.atDay(last)))
                    : Optional.empty();
        };
    }

    /** Months from one on, which may reach into the next year. */
    static CalendarUnit months(int first, int length) {
        return year -> {
            YearMonth from = YearMonth.of(year, first);
            return Optional.of(
                    Timeframe.of(from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth()));
        };
    }

    static CalendarUnit year() {
        return months(1, 12);
    }

    /** Parts of a year of equal length, one or several, counted from 1. */
    static CalendarUnit parts(int inYear, int first, int last) {
        int length = 12 / inYear;
        return year -> {
            Timeframe months = months((first - 1) * length + 1, (last - first + 1) * length)
                    .in(year)
                    .orElseThrow();
            return Optional.of(first == last ? named(months, edtf(year, inYear, first)) : months);
        };
    }

    private static String edtf(int year, int inYear, int part) {
        return switch (inYear) {
            case 2 -> Edtf.half(year, part);
            case 3 -> Edtf.third(year, part);
            default -> Edtf.quarter(year, part);
        };
    }

    /** A meteorological season, by the year in which it begins. */
    static CalendarUnit season(int season) {
        return year -> months(season * 3, 3).in(year).map(months -> named(months, Edtf.season(year, season)));
    }

    /** The winter that began in the year before; other seasons as they are. */
    static CalendarUnit seasonSeenFromItsEnd(int season) {
        return season == 4 ? year -> season(4).in(year - 1) : season(season);
    }

    /** Calendar weeks after ISO 8601. */
    static CalendarUnit weeks(int first, int last) {
        return year -> {
            LocalDate inYear = LocalDate.of(year, 1, 4);
            if (first > last
                    || last > inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
                return Optional.empty();
            }
            LocalDate monday =
                    inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, first).with(DayOfWeek.MONDAY);
            return Optional.of(Timeframe.of(monday, monday.plusDays(7L * (last - first) + 6)));
        };
    }

    /** The last day of a year and the first of the next. */
    static CalendarUnit turn() {
        return year -> Optional.of(Timeframe.of(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1)));
    }

    /** Days counted from Easter Sunday. */
    static CalendarUnit easter(int offset, int length) {
        return year -> {
            LocalDate first = Easter.of(year).plusDays(offset);
            return Optional.of(Timeframe.of(first, first.plusDays(length - 1L)));
        };
    }

    /** The beginning, the middle and the end of a unit, or several of them: thirds. */
    static CalendarUnit thirds(CalendarUnit whole, int first, int last) {
        return year -> whole.in(year).map(frame -> Thirds.of(frame, first, last));
    }

    private static Timeframe named(Timeframe days, String edtf) {
        return new Timeframe(days.start(), days.end(), edtf);
    }
}
