package de.ikz.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Writes times in the Extended Date/Time Format (EDTF, ISO 8601-2): {@code 2010-10-15}, {@code 2010-10}, {@code 2010},
 * seasons {@code 2011-21} to {@code 2011-24}, quarters {@code 2011-33} to {@code 2011-36}, thirds of a year {@code
 * 2011-37} to {@code 2011-39}, half-years {@code 2011-40} and {@code 2011-41}, intervals {@code 2010-05/2010-06}, open
 * ones {@code ../2010-10-15} and {@code 2014/..}.
 *
 * <p>EDTF has no weeks and allows only days, months and years as ends of an interval. What has no code of its own is
 * therefore written as an interval of the coarsest of these that says the same days.
 */
public final class Edtf {

    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;
    private static final String OPEN = "..";

    private Edtf() {}

    /** A year of four digits. */
    public static String year(int year) {
        return String.format("%04d", year);
    }

    /** A season that begins in this year: 1 spring to 4 winter. */
    public static String season(int year, int season) {
        return coded(year, SPRING, season, 4);
    }

    /** A quarter, 1 to 4. */
    public static String quarter(int year, int quarter) {
        return coded(year, FIRST_QUARTER, quarter, 4);
    }

    /** A third of a year (quadrimester), 1 to 3. */
    public static String third(int year, int third) {
        return coded(year, FIRST_THIRD, third, 3);
    }

    /** A half-year (semester), 1 or 2. */
    public static String half(int year, int half) {
        return coded(year, FIRST_HALF, half, 2);
    }

    private static String coded(int year, int base, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("Not within 1 to " + most + ": " + number);
        }
        return year(year) + "-" + (base + number - 1);
    }

    /** All days between two days, both included: a day, a month or a year where they are one, else an interval. */
    public static String days(LocalDate start, LocalDate end) {
        String first = lower(start, end);
        String last = upper(start, end);
        return first.equals(last) ? first : first + "/" + last;
    }

    /** From the beginning of one to the end of the other, each end as precise as it is written. */
    static String between(Timeframe first, Timeframe last) {
        String lower =
                first.start().map(day -> lower(day, first.end().orElse(day))).orElse(OPEN);
        String upper =
                last.end().map(day -> upper(last.start().orElse(day), day)).orElse(OPEN);
        return lower.equals(upper) ? lower : lower + "/" + upper;
    }

    private static String lower(LocalDate start, LocalDate end) {
        if (isWholeYears(start, end)) {
            return year(start.getYear());
        }
        return isWholeMonths(start, end) ? YearMonth.from(start).toString() : start.toString();
    }

    private static String upper(LocalDate start, LocalDate end) {
        if (isWholeYears(start, end)) {
            return year(end.getYear());
        }
        return isWholeMonths(start, end) ? YearMonth.from(end).toString() : end.toString();
    }

    private static boolean isWholeYears(LocalDate start, LocalDate end) {
        return start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1;
    }

    private static boolean isWholeMonths(LocalDate start, LocalDate end) {
        return start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
    }
}
