package de.ikz.time.german;

import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.util.Optional;

/** {@code jährlich im Mai}, {@code jeweils zum 30.06.}, {@code im Frühjahr eines jeden Jahres}: a time of every year. */
final class YearlyTime implements Rule {

    private static final String NAME = "yearly";
    private static final int LEAP_YEAR = 2000;

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int opened = afterOpening(tokens, token);
        int at = opened;
        if (opened > token) {
            at = Fillers.after(tokens, tokens.isWord(opened, "bis") ? opened + 1 : opened);
            if (at == opened && !Lexicon.PARTS.has(tokens.word(at))) {
                return Optional.empty();
            }
        }
        return text.valueAt(at)
                .filter(value -> value.problem().isEmpty() && (!value.hasYear() || value.concluded()))
                .filter(value -> !value.rule().equals("relative"))
                .flatMap(value -> found(tokens, token, opened > token, value));
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

    private static Optional<Found> found(Tokens tokens, int token, boolean opened, Value value) {
        int to = afterYears(tokens, value.to());
        if (!opened && to == value.to()) {
            return Optional.empty();
        }
        return Optional.of(Found.recurring(token, to, recurrence(value.unit()), NAME));
    }

    private static Recurrence recurrence(CalendarUnit unit) {
        String plain = Recurrence.every(1, 'Y').iso();
        return new Recurrence(plain, unit.in(LEAP_YEAR).flatMap(YearlyTime::rule));
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
