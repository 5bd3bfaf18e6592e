package de.ikz.time.german;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Makes a value of days in a month, and says in German what is wrong with impossible ones. */
final class Days {

    private Days() {}

    /** The value, with its problem where the year is written, nothing where an impossible day names no year. */
    static Optional<Value> value(Text text, int from, Ordinals days, int month, WrittenYear year, String rule) {
        Optional<String> problem = problem(days, month, year);
        if (problem.isEmpty()) {
            CalendarUnit unit = CalendarUnits.days(month, days.first(), days.last());
            return Optional.of(Value.of(from, year.to(), unit, year, rule).severalIf(days.several()));
        }
        if (!year.isWritten() || days.first() > 99) {
            return Optional.empty();
        }
        String written = text.tokens.written(from, year.to());
        return Optional.of(Value.of(from, year.to(), none -> Optional.empty(), year, rule)
                .problem("„" + written + "“ ist kein Datum: " + problem.get()));
    }

    private static Optional<String> problem(Ordinals days, int month, WrittenYear year) {
        if (month < 1 || month > 12) {
            return Optional.of("Einen " + month + ". Monat gibt es nicht.");
        }
        int wrong = days.first() < 1 ? days.first() : days.last();
        int most = !year.isWritten()
                ? Month.of(month).maxLength()
                : YearMonth.of(year.year(), month).lengthOfMonth();
        if (wrong >= 1 && wrong <= most) {
            return Optional.empty();
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.GERMAN);
        return Optional.of("Der " + name + (!year.isWritten() ? "" : " " + year.year()) + " hat " + most
                + " Tage, einen " + wrong + ". gibt es nicht.");
    }
}
