package de.ikz.time.german;

import java.util.Optional;

/** {@code 2010}, {@code 2010/2011}, {@code 2009-2012}. */
final class PlainYear implements ValueRule {

    static final String NAME = "year";

    private static final int EARLIEST = 1900;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (!WrittenYear.isYear(tokens, token) || tokens.number(token) < EARLIEST) {
            return Optional.empty();
        }
        DoubleYear both = DoubleYear.at(text, token);
        if (both.isFound()) {
            int months = 12 * (both.last() - both.first() + 1);
            return Optional.of(Value.of(token, both.to(), CalendarUnits.months(1, months), both.firstOnly(), "years")
                    .severalIf(true));
        }
        if (WrittenYear.isCounted(tokens, token + 1) || Lexicon.PERIODS.has(tokens.word(token + 1))) {
            return Optional.empty();
        }
        WrittenYear year = new WrittenYear(tokens.number(token), false, token + 1);
        return Optional.of(
                Value.of(token, token + 1, CalendarUnits.year(), year, NAME).sure(Value.Sure.YEAR));
    }
}
