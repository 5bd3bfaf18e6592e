package de.ikz.time.german;

import java.util.Optional;

/** {@code 38. KW}, {@code KW 38/2010}, {@code 38./39. KW 2010}, {@code Kalenderwoche 3}, {@code KW38}. */
final class CalendarWeek implements ValueRule {

    private static final String NAME = "week";
    private static final int MOST = 53;
    private static final int LARGEST_NUMBER = 99;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.digits(token) > 0) {
            Ordinals weeks = Ordinals.at(tokens, token);
            if (!weeks.isFound() && isWeek(tokens, token + 1) && tokens.digits(token) <= 2) {
                weeks = new Ordinals(tokens.number(token), tokens.number(token), token + 1);
            }
            boolean dotted = Ordinals.isDot(tokens, weeks.to() - 1);
            return weeks.isFound() && isWeek(tokens, weeks.to())
                    ? value(text, token, weeks, weeks.to() + 1)
                            .map(value -> dotted || value.hasYear() ? value : value.sure(Value.Sure.SHORT))
                    : Optional.empty();
        }
        String word = tokens.word(token);
        if (isWeek(tokens, token)) {
            return numbered(text, token, Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1);
        }
        if (word.startsWith("kw") && tokens.kind(token) == Tokens.Kind.MIXED && word.length() <= 4) {
            int week = ofDigits(word.substring(2));
            return value(text, token, new Ordinals(week, week, token + 1), token + 1);
        }
        return Optional.empty();
    }

    /** {@code KW} in capitals: {@code kW} is a unit of power. */
    private static boolean isWeek(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "kw", "kalenderwoche", "kalenderwochen", "kws" -> tokens.isCapital(token);
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
        char mark = tokens.mark(after);
        int at = mark == '/' || mark == '-' || mark == ',' ? after + 1 : after;
        WrittenYear year = WrittenYear.at(text, at);
        if (!year.isWritten() && mark == '/' && tokens.digits(at) == 2 && !tokens.isApart(at)) {
            year = new WrittenYear(WrittenYear.ofTwoDigits(text, tokens.number(at)), false, at + 1);
        }
        WrittenYear written = !year.isWritten() ? WrittenYear.none(after) : year;
        Value value = Value.of(token, written.to(), CalendarUnits.weeks(weeks.first(), weeks.last()), written, NAME)
                .severalIf(weeks.several());
        if (weeks.first() < 0 || weeks.last() > LARGEST_NUMBER) {
            return Optional.empty();
        }
        boolean possible = weeks.first() >= 1 && weeks.last() <= MOST;
        if (possible && (!written.isWritten() || value.unit().in(written.year()).isPresent())) {
            return Optional.of(value);
        }
        int wrong = weeks.first() < 1 ? weeks.first() : weeks.last();
        String ofYear = possible ? " im Jahr " + written.year() : "";
        return Optional.of(value.problem("Eine " + wrong + ". Kalenderwoche gibt es" + ofYear + " nicht."));
    }
}
