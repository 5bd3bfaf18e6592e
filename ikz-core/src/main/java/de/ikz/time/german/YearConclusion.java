package de.ikz.time.german;

import java.time.LocalDate;

/**
 * Concludes the year of a time that names none: by the words of its own sentence, then by the leaning of the text, else
 * the nearest to the anchor. Reports are put together from statements of the last weeks: a time that ended less than a
 * quarter before the anchor is therefore meant even where its sentence still speaks of it as of the future, unless the
 * text is an outlook.
 */
final class YearConclusion {

    private static final long STILL_MEANT = 92;

    private YearConclusion() {}

    static Value of(Text text, Value value) {
        return of(text, value, Tense.around(text.tokens, value.from(), value.to()));
    }

    static Value of(Text text, Value value, Tense tense) {
        return value.hasYear() ? value : value.inYear(year(text, value.unit(), tense), true);
    }

    private static int year(Text text, CalendarUnit unit, Tense tense) {
        LocalDate day = text.anchor.day();
        Leaning leaning = text.anchor.leaning();
        return switch (tense) {
            case PAST -> Nearest.last(unit, day);
            case PUT -> Nearest.nearest(unit, day);
            case FUTURE, WEAK -> leaning == Leaning.FUTURE ? Nearest.next(unit, day) : nextOrJustPast(unit, day);
            case DONE, NONE ->
                switch (leaning) {
                    case PAST -> Nearest.last(unit, day);
                    case FUTURE -> Nearest.next(unit, day);
                    case NONE -> Nearest.nearest(unit, day);
                };
        };
    }

    private static int nextOrJustPast(CalendarUnit unit, LocalDate day) {
        int last = Nearest.last(unit, day);
        return Nearest.daysSince(unit, last, day) < STILL_MEANT ? last : Nearest.next(unit, day);
    }
}
