package de.ikz.time.german;

import java.util.Optional;
import java.util.Set;

/** {@code 1. Quartal 2011}, {@code ersten Halbjahr}, {@code II. Quartal}, {@code 1./2. Quartal 2011}, {@code Q3/2012}. */
final class PartOfYear implements ValueRule {

    private static final String QUARTER = "quarter";
    private static final Set<String> ABBREVIATIONS = Set.of("q", "qu", "quart", "hj");
    private static final Set<String> ONLY_WITH_YEAR = Set.of("q", "qu", "quart", "drittel");

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        Optional<Value> coded = coded(text, token);
        if (coded.isPresent()) {
            return coded;
        }
        Ordinals rank = rank(tokens, token);
        if (!rank.isFound()) {
            return Optional.empty();
        }
        String noun = tokens.word(rank.to());
        int inYear = Lexicon.QUARTERS.number(noun, 1, 0);
        if (inYear == 0) {
            return roman(text, token);
        }
        boolean abbreviated = ABBREVIATIONS.contains(noun) && Ordinals.isDot(tokens, rank.to() + 1);
        int after = abbreviated ? rank.to() + 2 : rank.to() + 1;
        WrittenYear year = WrittenYear.at(text, tokens.mark(after) == '/' ? after + 1 : after);
        if (!year.isWritten() && ONLY_WITH_YEAR.contains(noun)) {
            return Optional.empty();
        }
        return value(token, inYear, rank, !year.isWritten() ? WrittenYear.none(after) : year);
    }

    private static Optional<Value> value(int token, int inYear, Ordinals rank, WrittenYear year) {
        int first = rank.first() == -1 ? inYear : rank.first();
        int last = rank.last() == -1 ? inYear : rank.last();
        if (first < 1 || last > inYear || rank.first() == -1 && !year.isWritten()) {
            return Optional.empty();
        }
        String name = inYear == 2 ? "half-year" : inYear == 3 ? "third-of-year" : QUARTER;
        return Optional.of(Value.of(token, year.to(), CalendarUnits.parts(inYear, first, last), year, name)
                .severalIf(last > first));
    }

    /** {@code Q3/2012}, {@code Q 3 2012}, {@code Q3}. */
    private static Optional<Value> coded(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        boolean apart = word.equals("q") && tokens.digits(token + 1) == 1;
        boolean joined = word.length() == 2 && word.charAt(0) == 'q' && Character.isDigit(word.charAt(1));
        if (!apart && !joined) {
            return Optional.empty();
        }
        int quarter = joined ? word.charAt(1) - '0' : tokens.number(token + 1);
        int after = joined ? token + 1 : token + 2;
        char mark = tokens.mark(after);
        int at = mark == '/' || mark == '-' ? after + 1 : after;
        WrittenYear year = WrittenYear.at(text, at);
        if (!year.isWritten() && at > after && tokens.digits(at) == 2) {
            year = new WrittenYear(WrittenYear.ofTwoDigits(text, tokens.number(at)), false, at + 1);
        }
        if (!year.isWritten()) {
            return Optional.empty();
        }
        return value(token, 4, new Ordinals(quarter, quarter, after), year);
    }

    /** {@code IV/2010}, where something beside it says that it is a time. */
    private static Optional<Value> roman(Text text, int token) {
        Tokens tokens = text.tokens;
        int quarter = Roman.of(tokens.word(token));
        boolean shaped = quarter >= 1
                && quarter <= 4
                && tokens.mark(token + 1) == '/'
                && WrittenYear.isYear(tokens, token + 2)
                && !tokens.isApart(token + 2);
        return shaped
                ? value(
                                token,
                                4,
                                new Ordinals(quarter, quarter, token + 2),
                                new WrittenYear(tokens.number(token + 2), false, token + 3))
                        .map(value -> value.sure(Value.Sure.SHORT))
                : Optional.empty();
    }

    /** An ordinal in figures, in Roman figures or in words. */
    private static Ordinals rank(Tokens tokens, int token) {
        if (tokens.digits(token) > 0) {
            return Ordinals.at(tokens, token);
        }
        String word = tokens.word(token);
        int roman = Roman.of(word);
        if (roman > 0) {
            int after = Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1;
            boolean pair = Ordinals.isPair(tokens, after) || Ordinals.isRange(tokens, after);
            int second = pair ? Roman.of(tokens.word(after + 1)) : 0;
            if (second > roman) {
                return new Ordinals(roman, second, Ordinals.isDot(tokens, after + 2) ? after + 3 : after + 2);
            }
            return new Ordinals(roman, roman, after);
        }
        return Lexicon.ORDINALS
                .stem(word)
                .map(stem -> words(tokens, token, Lexicon.ORDINALS.number(stem, 1, 0)))
                .orElse(Ordinals.NONE);
    }

    private static Ordinals words(Tokens tokens, int token, int first) {
        if (Ordinals.isPair(tokens, token + 1) || Ordinals.isRange(tokens, token + 1)) {
            Optional<String> stem = Lexicon.ORDINALS.stem(tokens.word(token + 2));
            if (stem.isPresent() && Lexicon.QUARTERS.has(tokens.word(token + 3))) {
                return new Ordinals(first, Lexicon.ORDINALS.number(stem.get(), 1, 0), token + 3);
            }
        }
        return new Ordinals(first, first, token + 1);
    }
}
