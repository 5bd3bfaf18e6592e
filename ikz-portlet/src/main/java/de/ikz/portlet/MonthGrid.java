package de.ikz.portlet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A month in weeks from Monday to Sunday (ISO 8601), with what is due on each day. */
final class MonthGrid {

    private MonthGrid() {}

    /**
     * A day of the grid.
     *
     * @param number of the day in its month
     * @param name in full, for those who do not see the grid: {@code Dienstag, 1. März 2011}
     * @param within whether it lies in the month
     * @param today whether it is today
     * @param deadlines what is due
     */
    public record Cell(int number, String name, boolean within, boolean today, List<DeadlineView> deadlines) {}

    /** The weeks of a month. */
    static List<List<Cell>> of(YearMonth month, LocalDate today, List<DeadlineView> deadlines, Texts text) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        int weeks = (int) (sunday.toEpochDay() - monday.toEpochDay() + 1) / 7;
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, 7)
                        .mapToObj(day -> cell(monday.plusDays(week * 7L + day), month, today, deadlines, text))
                        .toList())
                .toList();
    }

    private static Cell cell(
            LocalDate day, YearMonth month, LocalDate today, List<DeadlineView> deadlines, Texts text) {
        return new Cell(
                day.getDayOfMonth(),
                text.date(day, "time.day.week"),
                YearMonth.from(day).equals(month),
                day.equals(today),
                deadlines.stream()
                        .filter(deadline -> deadline.due().equals(day))
                        .toList());
    }
}
