package de.ikz.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the first written date of a sentence lies, as seen from the Stand. */
enum Moment {
    /** It has begun: on the Stand or before. */
    REACHED,
    /** It is to come. */
    COMING,
    /** No date with a year is written. */
    UNSAID;

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d./])(?:(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})"
                    + "|(?<only>\\d{1,2})/(?<of>\\d{4}|\\d{2})"
                    + "|(?<part>[1-4])\\. ?(?<kind>Quartal|Halbjahr) (?<in>\\d{4})"
                    + "|(?<name>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?<its>\\d{4})"
                    + "|(?<alone>(?:19|20)\\d{2}))(?![\\d./]?\\d)");

    static Moment of(String text, LocalDate stand) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> start = start(matcher);
            if (start.isPresent()) {
                return start.get().isAfter(stand) ? COMING : REACHED;
            }
        }
        return UNSAID;
    }

    private static Optional<LocalDate> start(Matcher date) {
        try {
            if (date.group("day") != null) {
                return Optional.of(LocalDate.of(year(date.group("year")), number(date, "month"), number(date, "day")));
            }
            if (date.group("only") != null) {
                return Optional.of(YearMonth.of(year(date.group("of")), number(date, "only"))
                        .atDay(1));
            }
            if (date.group("part") != null) {
                int months = date.group("kind").equals("Quartal") ? 3 : 6;
                return Optional.of(YearMonth.of(number(date, "in"), months * (number(date, "part") - 1) + 1)
                        .atDay(1));
            }
            if (date.group("name") != null) {
                int month = MONTHS.indexOf(date.group("name").toLowerCase(java.util.Locale.GERMAN)) + 1;
                return Optional.of(YearMonth.of(number(date, "its"), month).atDay(1));
            }
            return Optional.of(LocalDate.of(number(date, "alone"), 1, 1));
        } catch (java.time.DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }
}
