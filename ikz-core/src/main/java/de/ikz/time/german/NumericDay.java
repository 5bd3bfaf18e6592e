package de.ikz.time.german;

import java.util.Optional;

/** {@code 15.10.2010}, {@code 5./6.10.2010}, {@code 3.5.11}, {@code am 3.5.}, {@code 2010-10-15}, {@code 15/10/2010}. */
final class NumericDay implements ValueRule {

    private static final String NAME = "day";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int digits = tokens.digits(token);
        if (digits == 4) {
            return iso(text, token);
        }
        if (digits != 1 && digits != 2) {
            return Optional.empty();
        }
        Ordinals days = Ordinals.at(tokens, token);
        return days.isFound() ? dotted(text, token, days) : slashed(text, token);
    }

    private static Optional<Value> dotted(Text text, int token, Ordinals days) {
        Tokens tokens = text.tokens;
        int month = days.to();
        int digits = tokens.digits(month);
        if (digits != 1 && digits != 2 || !Ordinals.isDot(tokens, month + 1)) {
            return Optional.empty();
        }
        int year = month + 2;
        if (WrittenYear.isYear(tokens, year) && !continues(tokens, year)) {
            return value(text, token, days, new WrittenYear(tokens.number(year), false, year + 1), Value.Sure.YES);
        }
        boolean close = !tokens.isApart(month) && !tokens.isApart(month + 1);
        if (tokens.digits(year) == 2 && tokens.isApart(year) != close && !continues(tokens, year)) {
            int full = WrittenYear.ofTwoDigits(text, tokens.number(year));
            return value(text, token, days, new WrittenYear(full, false, year + 1), Value.Sure.SHORT);
        }
        if (tokens.digits(year) > 0 && !tokens.isApart(year) || tokens.isApart(month + 1)) {
            return Optional.empty();
        }
        WrittenYear relative = WrittenYear.at(text, year);
        return value(text, token, days, relative.to() > year ? relative : WrittenYear.none(year), Value.Sure.SHORT);
    }

    /** Whether a number goes on after a dot or colon, as in a version or an address. */
    private static boolean continues(Tokens tokens, int token) {
        char mark = tokens.mark(token + 1);
        return (mark == '.' || mark == ':')
                && !tokens.isApart(token + 1)
                && tokens.digits(token + 2) > 0
                && !tokens.isApart(token + 2);
    }

    private static Optional<Value> value(Text text, int from, Ordinals days, WrittenYear year, Value.Sure sure) {
        int month = text.tokens.number(days.to());
        return Days.value(text, from, days, month, year, NAME).map(value -> value.sure(sure));
    }

    private static Optional<Value> iso(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean shaped = tokens.mark(token + 1) == '-'
                && tokens.digits(token + 2) == 2
                && tokens.mark(token + 3) == '-'
                && tokens.digits(token + 4) == 2
                && !tokens.isApart(token + 2)
                && !tokens.isApart(token + 4);
        if (!shaped || !WrittenYear.isYear(tokens, token)) {
            return Optional.empty();
        }
        int day = tokens.number(token + 4);
        WrittenYear year = new WrittenYear(tokens.number(token), false, token + 5);
        return Days.value(text, token, new Ordinals(day, day, token + 5), tokens.number(token + 2), year, NAME);
    }

    private static Optional<Value> slashed(Text text, int token) {
        Tokens tokens = text.tokens;
        char mark = tokens.mark(token + 1);
        boolean shaped = (mark == '/' || mark == '-')
                && tokens.mark(token + 3) == mark
                && !tokens.isApart(token + 2)
                && !tokens.isApart(token + 4)
                && tokens.digits(token + 2) <= 2;
        if (!shaped || !WrittenYear.isYear(tokens, token + 4)) {
            return Optional.empty();
        }
        int day = tokens.number(token);
        WrittenYear year = new WrittenYear(tokens.number(token + 4), false, token + 5);
        return Days.value(text, token, new Ordinals(day, day, token + 5), tokens.number(token + 2), year, NAME);
    }
}
