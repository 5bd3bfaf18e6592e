package de.ikz.time.german;

import java.util.Optional;

/** {@code 1/2011}, {@code 05.2011}, {@code 02/11}: a month in figures. */
final class NumericMonth implements ValueRule {

    private static final String NAME = "month";

    /** How far a year of two digits may lie from the anchor. */
    private static final int NEAR = 15;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int digits = tokens.digits(token);
        int month = tokens.number(token);
        char mark = tokens.mark(token + 1);
        boolean shaped = (digits == 1 || digits == 2) && month >= 1 && month <= 12 && (mark == '/' || mark == '.');
        if (!shaped || tokens.isApart(token + 1) || tokens.isApart(token + 2) || continues(tokens, token + 2)) {
            return Optional.empty();
        }
        if (WrittenYear.isYear(tokens, token + 2) && !WrittenYear.isCounted(tokens, token + 3)) {
            boolean sure = mark == '/';
            return Optional.of(
                    value(token, month, tokens.number(token + 2)).sure(sure ? Value.Sure.YES : Value.Sure.SHORT));
        }
        int year = WrittenYear.ofTwoDigits(text, Math.max(0, tokens.number(token + 2)));
        boolean near = tokens.digits(token + 2) == 2 && Math.abs(year - text.thisYear()) <= NEAR;
        boolean followed = WrittenYear.isCounted(tokens, token + 3) || tokens.isWord(token + 3, "der");
        if (mark == '/' && near && !followed) {
            return Optional.of(value(token, month, year).sure(Value.Sure.SHORT));
        }
        return Optional.empty();
    }

    private static Value value(int token, int month, int year) {
        return Value.of(
                token, token + 3, CalendarUnits.months(month, 1), new WrittenYear(year, false, token + 3), NAME);
    }

    private static boolean continues(Tokens tokens, int token) {
        char mark = tokens.mark(token + 1);
        return (mark == '/' || mark == '.' || mark == ',' || mark == ':')
                && !tokens.isApart(token + 1)
                && !tokens.isApart(token + 2)
                && tokens.digits(token + 2) > 0;
    }
}
