package de.ikz.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday of a recurrence rule (RFC 5545, 3.3.10): {@code FREQ=MONTHLY;BYDAY=1TU}.
 *
 * @param period within which it is counted
 * @param rank which of them, counted from the end when negative; 0 for each
 * @param day the weekday
 */
record NamedWeekday(ChronoUnit period, int rank, DayOfWeek day) {

    private static final Pattern SHAPE =
            Pattern.compile("FREQ=(WEEKLY|MONTHLY|YEARLY);BYDAY=(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** The weekday that a rule names; empty for every other rule. */
    static Optional<NamedWeekday> parse(String rule) {
        Matcher found = SHAPE.matcher(rule);
        if (!found.matches()) {
            return Optional.empty();
        }
        ChronoUnit period = switch (found.group(1)) {
            case "WEEKLY" -> ChronoUnit.WEEKS;
            case "MONTHLY" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        int rank = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(new NamedWeekday(period, rank, DayOfWeek.of(DAYS.indexOf(found.group(3)) + 1)));
    }

    LocalDate firstOn(LocalDate from) {
        LocalDate found = from.with(TemporalAdjusters.nextOrSame(day));
        while (!fits(found)) {
            found = found.plusWeeks(1);
        }
        return found;
    }

    private boolean fits(LocalDate found) {
        if (rank == 0 || period == ChronoUnit.WEEKS) {
            return true;
        }
        int before = (period == ChronoUnit.MONTHS ? found.getDayOfMonth() : found.getDayOfYear()) - 1;
        int after = (period == ChronoUnit.MONTHS ? found.lengthOfMonth() : found.lengthOfYear()) - 1 - before;
        return rank > 0 ? before / 7 + 1 == rank : after / 7 + 1 == -rank;
    }
}
