package de.ikz.time.german;

import de.ikz.time.Edtf;
import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * What {@code Anfang}, {@code Mitte} and {@code Ende} of a time mean: its thirds. Of a month the days 1–10, 11–20 and 21
 * to the last; of what consists of whole months and can be divided by three its months; of a week Monday and Tuesday,
 * Wednesday and Thursday, Friday to Sunday; of a half-year two months each.
 */
final class Thirds {

    private Thirds() {}

    static Timeframe of(Timeframe whole, int first, int last) {
        LocalDate start = whole.start().orElseThrow();
        LocalDate end = whole.end().orElseThrow();
        long months = Period.between(start, end.plusDays(1)).toTotalMonths();
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
        if (wholeMonths && months >= 3 && months % 3 == 0) {
            return ofMonths(YearMonth.from(start), (int) months / 3, first, last);
        }
        int days = (int) (end.toEpochDay() - start.toEpochDay()) + 1;
        int length = wholeMonths ? 10 : Math.max(1, days / 3);
        if (days < 3) {
            return whole;
        }
        LocalDate from = start.plusDays((long) (first - 1) * length);
        return Timeframe.of(from, last == 3 ? end : start.plusDays((long) last * length - 1));
    }

    private static Timeframe ofMonths(YearMonth start, int length, int first, int last) {
        YearMonth from = start.plusMonths((long) (first - 1) * length);
        Timeframe months = Timeframe.of(
                from.atDay(1), start.plusMonths((long) last * length - 1).atEndOfMonth());
        boolean ofYear = length == 4 && start.getMonthValue() == 1 && first == last;
        return ofYear ? new Timeframe(months.start(), months.end(), Edtf.third(start.getYear(), first)) : months;
    }
}
