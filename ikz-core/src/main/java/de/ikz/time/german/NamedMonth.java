package de.ikz.time.german;

import java.util.Optional;

/** {@code Mai 2012}, {@code November}, {@code Okt. 2011}, {@code März d. J.} */
final class NamedMonth implements ValueRule {

    private static final String NAME = "month";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int month = Lexicon.MONTHS.number(tokens.word(token), 1, 0);
        if (month == 0 || !tokens.isCapital(token) || isGluedToMore(tokens, token)) {
            return Optional.empty();
        }
        String sure = Lexicon.MONTHS.text(tokens.word(token), 2);
        boolean isShort = sure.equals("short");
        int dot = isShort && Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1;
        WrittenYear year =
                WrittenYear.at(text, tokens.mark(dot) == ',' && WrittenYear.isYear(tokens, dot + 1) ? dot + 1 : dot);
        if (!year.isWritten() && !tokens.isWord(token, "dez")) {
            year = twoDigits(text, dot);
        }
        if (!year.isWritten() && isShort && NamedDay.isDepartment(tokens, token, dot)) {
            return Optional.empty();
        }
        int to = !year.isWritten() ? dot : year.to();
        Value value = Value.of(
                token, to, CalendarUnits.months(month, 1), new WrittenYear(year.year(), year.concluded(), to), NAME);
        return Optional.of(!year.isWritten() && !sure.equals("sure") ? value.sure(Value.Sure.SHORT) : value);
    }

    /** {@code Mai 11} where 11 cannot be a count: near the anchor, nothing after it. */
    private static WrittenYear twoDigits(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean ends = tokens.kind(token + 1) == Tokens.Kind.END
                || tokens.mark(token + 1) != 0 && tokens.mark(token + 1) != '.' && tokens.isApart(token + 2);
        if (tokens.digits(token) == 2 && ends) {
            int year = WrittenYear.ofTwoDigits(text, tokens.number(token));
            if (Math.abs(year - text.thisYear()) <= 10) {
                return new WrittenYear(year, false, token + 1);
            }
        }
        return WrittenYear.none(token);
    }

    /** Whether the word is the beginning of a compound: {@code Mai-Sitzung}, {@code August-Bebel-Straße}. */
    static boolean isGluedToMore(Tokens tokens, int token) {
        return !tokens.isApart(token + 1)
                && tokens.mark(token + 1) == '-'
                && tokens.kind(token + 2) == Tokens.Kind.WORD
                && !tokens.isApart(token + 2)
                && !Lexicon.MONTHS.has(tokens.word(token + 2))
                && !Lexicon.SEASONS.has(tokens.word(token + 2));
    }
}
