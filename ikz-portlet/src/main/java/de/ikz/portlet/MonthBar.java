package de.ikz.portlet;

import de.ikz.register.Filter;
import de.ikz.register.Total;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** How many deadlines a month has, with the length of its bar in percent of the longest. */
public record MonthBar(Link month, String count, long percent) {

    private static final int MONTHS = 12;

    /** The next twelve months; none where days are chosen or there are no deadlines at all. */
    static List<MonthBar> of(DeadlineChoice choice, DeadlineDesk desk, Texts text) {
        Filter filter = choice.query().filter();
        if (!filter.due().equals(Filter.Due.ANY)) {
            return List.of();
        }
        YearMonth first = YearMonth.from(choice.today());
        List<Total> months = desk.months(filter, !choice.isWithPast(), first, MONTHS);
        long most = months.stream().mapToLong(Total::count).max().orElse(0);
        return most == 0
                ? List.of()
                : IntStream.range(0, MONTHS)
                        .mapToObj(at -> new MonthBar(
                                MonthView.link(first.plusMonths(at), choice, text),
                                text.number(months.get(at).count()),
                                months.get(at).count() * 100 / most))
                        .toList();
    }
}
