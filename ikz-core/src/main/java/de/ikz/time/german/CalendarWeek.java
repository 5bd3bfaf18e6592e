package de.ikz.time.german;

import java.util.Optional;

/** {@code 38. KW}, {@code KW 38/2010}, {@code 38./39. KW 2010}, {@code Kalenderwoche 3}, {@code KW38}. */
final class CalendarWeek implements ValueRule {

    private static final String NAME = "week";
    private static final int MOST = 53;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.digits(token) > 0) {
            Ordinals weeks = Ordinals.at(tokens, token);
            if (!weeks.isFound() && isWeek(tokens.word(token + 1)) && tokens.digits(token) <= 2) {
                weeks = new Ordinals(tokens.number(token), tokens.number(token), token + 1);
            }
            return weeks.isFound() && isWeek(tokens.word(weeks.to()))
                    ? value(text, token, weeks, weeks.to() + 1)
                    : Optional.empty();
        }
        String word = tokens.word(token);
        if (isWeek(word)) {
            return numbered(text, token, Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1);
        }
        if (word.startsWith("kw") && tokens.kind(token) == Tokens.Kind.MIXED && word.length() <= 4) {
            int week = ofDigits(word.substring(2));
            return value(text, token, new Ordinals(week, week, token + 1), token + 1);
        }
        return Optional.empty();
    }

    private static boolean isWeek(String word) {
        return switch (word) {
            case "kw", "kalenderwoche", "kalenderwochen", "kws" -> true;
            default -> false;
        };
    }

    private static int ofDigits(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(at), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return digits.isEmpty() ? -1 : value;
    }

    private static Optional<Value> numbered(Text text, int token, int at) {
        Tokens tokens = text.tokens;
        int first = tokens.digits(at) <= 2 ? tokens.number(at) : -1;
        int after = Ordinals.isDot(tokens, at + 1) && !tokens.isApart(at + 1) && Ordinals.isPair(tokens, at + 2)
                ? at + 2
                : at + 1;
        boolean range = Ordinals.isRange(tokens, after);
        int second = tokens.digits(after + 1) <= 2 ? tokens.number(after + 1) : -1;
        boolean more = second > first && (range || Ordinals.isPair(tokens, after) && second == first + 1);
        return more
                ? value(text, token, new Ordinals(first, second, after + 2), after + 2)
                : value(text, token, new Ordinals(first, first, at + 1), at + 1);
    }

    private static Optional<Value> value(Text text, int token, Ordinals weeks, int after) {
        Tokens tokens = text.tokens;
        if (weeks.first() < 1 || weeks.last() > MOST) {
            return Optional.empty();
        }
        char mark = tokens.mark(after);
        int at = mark == '/' || mark == '-' || mark == ',' ? after + 1 : after;
        WrittenYear year = WrittenYear.at(text, at);
        if (!year.isWritten() && mark == '/' && tokens.digits(at) == 2 && !tokens.isApart(at)) {
            year = new WrittenYear(WrittenYear.ofTwoDigits(text, tokens.number(at)), false, at + 1);
        }
        WrittenYear written = !year.isWritten() ? WrittenYear.none(after) : year;
        Value value = Value.of(token, written.to(), CalendarUnits.weeks(weeks.first(), weeks.last()), written, NAME)
                .severalIf(weeks.several());
        boolean exists = !written.isWritten() || value.unit().in(written.year()).isPresent();
        return Optional.of(
                exists
                        ? value
                        : value.problem("Eine " + weeks.last() + ". Kalenderwoche gibt es im Jahr " + written.year()
                                + " nicht."));
    }
}
