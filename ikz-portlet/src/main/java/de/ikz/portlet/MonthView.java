package de.ikz.portlet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The month of the calendar, with what is due on its days and the ways to the months beside it. */
public final class MonthView {

    private final DeadlineChoice choice;
    private final List<DeadlineView> deadlines;
    private final Texts text;

    MonthView(DeadlineChoice choice, List<DeadlineView> deadlines, Texts text) {
        this.choice = choice;
        this.deadlines = deadlines;
        this.text = text;
    }

    /** What a month is called, with the way to its calendar: {@code März 2011}. */
    static Link link(YearMonth month, DeadlineChoice choice, Texts text) {
        return new Link(text.date(month.atDay(1), "time.month"), choice.calendar(month));
    }

    public String getName() {
        return link(choice.month(), choice, text).label();
    }

    public Link getPrevious() {
        return link(choice.month().minusMonths(1), choice, text);
    }

    public Link getNext() {
        return link(choice.month().plusMonths(1), choice, text);
    }

    public List<List<MonthGrid.Cell>> getWeeks() {
        return MonthGrid.of(choice.month(), choice.today(), deadlines, text);
    }

    /** The names of the days of a week, from Monday on. */
    public List<String> getWeekdays() {
        LocalDate monday = LocalDate.of(2011, 3, 7);
        return IntStream.range(0, 7)
                .mapToObj(day -> text.date(monday.plusDays(day), "time.weekday"))
                .toList();
    }
}
