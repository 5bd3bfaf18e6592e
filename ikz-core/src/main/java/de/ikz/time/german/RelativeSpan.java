package de.ikz.time.german;

import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** {@code seit drei Jahren}, {@code vor zwei Monaten}, {@code nächsten zwei Jahren}: counted from the anchor. */
final class RelativeSpan implements Rule {

    private static final String NAME = "relative-span";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean since = tokens.isWord(token, "seit");
        boolean ago = tokens.isWord(token, "vor");
        int offset = since || ago ? -1 : RelativeTime.offset(tokens, token);
        int adjective = since || ago ? Fillers.after(tokens, token + 1) : RelativeTime.afterAdjective(tokens, token);
        if (adjective == token || offset == 0) {
            return Optional.empty();
        }
        Count count = Count.at(tokens, adjective);
        if (!count.isFound() || count.most() != count.least()) {
            return Optional.empty();
        }
        String noun = tokens.word(count.to());
        String period = Lexicon.PERIODS.text(noun, 2);
        if (period.isEmpty()
                || !noun.endsWith("n") && !(noun.equals("jahre") || noun.equals("monate")) && count.least() > 1) {
            return Optional.empty();
        }
        int length = count.least() * Lexicon.PERIODS.number(noun, 1, 1);
        return Optional.of(
                since || ago
                        ? ago(text, token, count.to() + 1, length, period.charAt(0), since)
                        : span(text, token, count.to() + 1, offset > 0 ? length : -length, period.charAt(0)));
    }

    private static Found ago(Text text, int token, int to, int length, char period, boolean since) {
        LocalDate day = text.anchor.day().minus(period(length, period));
        Timeframe unit = switch (period) {
            case 'Y' -> Timeframe.of(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
            case 'M' -> Timeframe.of(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
            case 'W' -> Timeframe.of(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY));
            default -> Timeframe.of(day, day);
        };
        return since ? found(token, to, Kind.OPEN_END, unit.fromStart()) : found(token, to, Kind.POINT, unit);
    }

    private static Found span(Text text, int token, int to, int length, char period) {
        LocalDate day = text.anchor.day();
        LocalDate other = day.plus(period(length, period));
        Timeframe frame = length > 0 ? Timeframe.of(day, other) : Timeframe.of(other, day);
        return found(token, to, Kind.RANGE, frame);
    }

    private static Found found(int token, int to, Kind kind, Timeframe frame) {
        int year = frame.start().orElseThrow().getYear();
        Value last = Value.of(token, to, any -> Optional.of(frame), new WrittenYear(year, true, to), NAME);
        return Found.framed(token, to, kind, frame, last, NAME);
    }

    private static Period period(int length, char letter) {
        return switch (letter) {
            case 'Y' -> Period.ofYears(length);
            case 'M' -> Period.ofMonths(length);
            case 'W' -> Period.ofWeeks(length);
            default -> Period.ofDays(length);
        };
    }
}
