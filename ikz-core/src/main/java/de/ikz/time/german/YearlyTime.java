package de.ikz.time.german;

import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** {@code jährlich im Mai}, {@code jeweils zum 30.06.}, {@code im Frühjahr eines jeden Jahres}: a time of every year. */
final class YearlyTime implements Rule {

    private static final String NAME = "yearly";
    private static final Set<String> COUNTED_FROM_ANCHOR =
            Set.of(RelativeTime.NAME, EdgeOfPeriod.NAME, DayOfMonth.NAME, DayFromToday.NAME);
    private static final int LEAP_YEAR = 2000;
    private static final int MOST_IN_A_LIST = 6;

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int opened = afterOpening(tokens, token);
        int at = opened;
        if (opened > token) {
            at = Fillers.after(tokens, tokens.isWord(opened, "bis") ? opened + 1 : opened);
            if (at == opened && !Lexicon.PARTS.has(tokens.word(at)) && !Lexicon.PERIOD_EDGES.has(tokens.word(at))) {
                return Optional.empty();
            }
        }
        return text.valueAt(at)
                .filter(value -> value.problem().isEmpty() && (!value.hasYear() || value.concluded()))
                .filter(value -> !value.hasYear() || !COUNTED_FROM_ANCHOR.contains(value.rule()))
                .flatMap(value -> found(text, token, opened > token, value));
    }

    private static int afterOpening(Tokens tokens, int token) {
        switch (tokens.word(token)) {
            case "jährlich", "alljährlich", "jeweils", "immer", "stets" -> {
                return token + 1;
            }
            case "jedes" -> {
                return tokens.isWord(token + 1, "jahr") ? token + 2 : token;
            }
            default -> {
                return token;
            }
        }
    }

    private static Optional<Found> found(Text text, int token, boolean opened, Value first) {
        Value last = first;
        int months = 1;
        while (opened && months < MOST_IN_A_LIST) {
            Value next = next(text, last);
            if (next == last) {
                break;
            }
            last = next;
            months++;
        }
        int to = afterYears(text.tokens, last.to());
        if (!opened && to == last.to()) {
            return Optional.empty();
        }
        return Optional.of(Found.recurring(token, to, recurrence(first, months == 1), NAME));
    }

    /** The next of a list: {@code jeweils im Mai und Oktober}; the value itself where there is none. */
    private static Value next(Text text, Value value) {
        int at = SharedYear.afterConnector(text.tokens, value.to());
        return at == value.to()
                ? value
                : text.valueAt(at)
                        .filter(next -> next.rule().equals(value.rule()) && !next.hasYear())
                        .orElse(value);
    }

    private static Recurrence recurrence(Value value, boolean alone) {
        String plain = Recurrence.every(1, 'Y').iso();
        return new Recurrence(plain, alone ? value.unit().in(LEAP_YEAR).flatMap(YearlyTime::rule) : Optional.empty());
    }

    private static Optional<String> rule(Timeframe frame) {
        LocalDate start = frame.start().orElseThrow();
        LocalDate end = frame.end().orElseThrow();
        String month = "FREQ=YEARLY;BYMONTH=" + start.getMonthValue();
        if (start.equals(end)) {
            return Optional.of(month + ";BYMONTHDAY=" + start.getDayOfMonth());
        }
        boolean wholeMonth =
                start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
        return wholeMonth ? Optional.of(month) : Optional.empty();
    }

    /** The token after {@code eines jeden Jahres}, {@code jeden Jahres}; the token itself without these. */
    private static int afterYears(Tokens tokens, int token) {
        int at = tokens.isWord(token, "eines") ? token + 1 : token;
        at = tokens.isWord(at, "jeden") || tokens.isWord(at, "jedes") ? at + 1 : at;
        return at > token && tokens.isWord(at, "jahres") ? at + 1 : token;
    }
}
