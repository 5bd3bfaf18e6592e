package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** {@code nächstes Jahr}, {@code kommenden Frühjahr}, {@code nächster Woche}, {@code d. J.}, {@code Vorjahr}. */
final class RelativeTime implements ValueRule {

    static final String NAME = "relative";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int byItself = Lexicon.RELATIVE_YEARS.number(tokens.word(token), 1, Integer.MIN_VALUE);
        if (byItself > Integer.MIN_VALUE && tokens.isCapital(token)) {
            return Optional.of(year(text, token, token + 1, byItself));
        }
        int noun = afterAdjective(tokens, token);
        if (noun == token) {
            return thisYear(text, token);
        }
        int offset = offset(tokens, token);
        return period(text, token, noun, offset)
                .or(() -> named(text, token, noun, offset))
                .or(() -> weekday(text, token, noun, offset));
    }

    /** The token after an adjective such as {@code nächsten} or {@code lfd.}, the token itself where there is none. */
    static int afterAdjective(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (Lexicon.RELATIVES.stem(word).isEmpty()) {
            return token;
        }
        boolean dot = (word.equals("lfd") || word.equals("lauf")) && Ordinals.isDot(tokens, token + 1);
        return dot ? token + 2 : token + 1;
    }

    /** How many periods the adjective leads away from the anchor. */
    static int offset(Tokens tokens, int token) {
        return Lexicon.RELATIVES
                .stem(tokens.word(token))
                .map(stem -> Lexicon.RELATIVES.number(stem, 1, 0))
                .orElse(0);
    }

    private static Optional<Value> thisYear(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean abbreviated = (tokens.isWord(token, "d") || tokens.isWord(token, "n") || tokens.isWord(token, "v"))
                && Ordinals.isDot(tokens, token + 1)
                && tokens.isWord(token + 2, "j");
        WrittenYear year = abbreviated ? WrittenYear.at(text, token) : WrittenYear.none(token);
        return year.isWritten()
                ? Optional.of(Value.of(token, year.to(), CalendarUnits.year(), year, NAME))
                : Optional.empty();
    }

    private static Value year(Text text, int token, int to, int offset) {
        WrittenYear year = new WrittenYear(text.thisYear() + offset, true, to);
        return Value.of(token, to, CalendarUnits.year(), year, NAME);
    }

    /** A period counted from the one in which the anchor lies. */
    static Optional<Value> period(Text text, int token, int noun, int offset) {
        LocalDate day = text.anchor.day();
        switch (text.tokens.word(noun)) {
            case "jahr", "jahres", "jahrs", "haushaltsjahr", "haushaltsjahres", "kalenderjahr", "kalenderjahres" -> {
                return WrittenYear.isYear(text.tokens, noun + 1)
                        ? Optional.empty()
                        : Optional.of(year(text, token, noun + 1, offset));
            }
            case "j" -> {
                return Ordinals.isDot(text.tokens, noun + 1)
                        ? Optional.of(year(text, token, noun + 2, offset))
                        : Optional.empty();
            }
            case "monat", "monats" -> {
                YearMonth month = YearMonth.from(day).plusMonths(offset);
                return Optional.of(fixed(token, noun + 1, Timeframe.of(month.atDay(1), month.atEndOfMonth())));
            }
            case "woche" -> {
                LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(offset);
                return Optional.of(fixed(token, noun + 1, Timeframe.of(monday, monday.plusDays(6))));
            }
            case "quartal", "quartals" -> {
                return part(text, token, noun, 4, offset);
            }
            case "halbjahr", "halbjahres", "halbjahrs" -> {
                return part(text, token, noun, 2, offset);
            }
            case "schuljahr", "schuljahres", "ausbildungsjahr", "ausbildungsjahres", "kindergartenjahr" -> {
                int running = day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
                return Optional.of(Value.of(
                        token,
                        noun + 1,
                        CalendarUnits.months(8, 12),
                        new WrittenYear(running + offset, true, noun + 1),
                        NAME));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static Optional<Value> part(Text text, int token, int noun, int inYear, int offset) {
        if (WrittenYear.at(text, noun + 1).isWritten()) {
            return Optional.empty();
        }
        int running = text.thisYear() * inYear + (text.anchor.day().getMonthValue() - 1) * inYear / 12 + offset;
        int part = Math.floorMod(running, inYear) + 1;
        WrittenYear year = new WrittenYear(Math.floorDiv(running, inYear), true, noun + 1);
        return Optional.of(Value.of(token, noun + 1, CalendarUnits.parts(inYear, part, part), year, NAME));
    }

    /** A season or month seen from the anchor: the one to come, the last one, the one of this year. */
    private static Optional<Value> named(Text text, int token, int noun, int offset) {
        Tokens tokens = text.tokens;
        int month = Lexicon.MONTHS.number(tokens.word(noun), 1, 0);
        int season = Lexicon.SEASONS.number(tokens.word(noun), 1, 0);
        if (month == 0 && season == 0 || NamedMonth.isGluedToMore(tokens, noun)) {
            return Optional.empty();
        }
        CalendarUnit unit = month > 0 ? CalendarUnits.months(month, 1) : CalendarUnits.season(season);
        WrittenYear written = WrittenYear.at(text, noun + 1);
        if (written.isWritten()) {
            return Optional.of(Value.of(token, written.to(), unit, written, NAME));
        }
        int year = offset == 0 ? text.thisYear() : Nearest.year(unit, text.anchor.day(), offset);
        return Optional.of(Value.of(token, noun + 1, unit, new WrittenYear(year, true, noun + 1), NAME));
    }

    /** {@code nächsten Montag}: the first after the anchor. */
    private static Optional<Value> weekday(Text text, int token, int noun, int offset) {
        String word = text.tokens.word(noun);
        if (!Lexicon.WEEKDAYS.text(word, 2).equals("single") || text.tokens.digits(noun + 2) > 0) {
            return Optional.empty();
        }
        DayOfWeek weekday = DayOfWeek.of(Lexicon.WEEKDAYS.number(word, 1, 1));
        LocalDate day = offset < 0
                ? text.anchor.day().with(TemporalAdjusters.previous(weekday))
                : text.anchor.day().with(TemporalAdjusters.next(weekday)).plusWeeks(Math.max(0, offset - 1));
        return Optional.of(fixed(token, noun + 1, Timeframe.of(day, day)));
    }

    private static Value fixed(int token, int to, Timeframe frame) {
        return fixed(token, to, frame, NAME);
    }

    /** A value that is counted from the anchor, whatever the year. */
    static Value fixed(int token, int to, Timeframe frame, String rule) {
        int year = frame.start().orElseThrow().getYear();
        return Value.of(token, to, any -> Optional.of(frame), new WrittenYear(year, true, to), rule);
    }
}
