package de.ikz.time.german;

import java.util.Optional;

/** {@code Jahr 2010}, {@code Haushaltsjahr 2012}, {@code Schuljahr 2010/11}, {@code Spielzeit 2010/2011}. */
final class PeriodYear implements ValueRule {

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        int month = Lexicon.YEAR_PERIODS.number(word, 1, 0);
        if (month == 0) {
            return Optional.empty();
        }
        int length = Lexicon.YEAR_PERIODS.number(word, 2, 0);
        boolean calendar = month == 1 && length == 12;
        String name = calendar ? "year" : length == 12 ? "school-year" : length == 6 ? "half-year" : "part";
        int at = token + 1;
        boolean plain = calendar && (word.startsWith("jahr") || word.equals("hj"));
        DoubleYear both = DoubleYear.at(text, at);
        if (both.isFound() && !(plain && tokens.digits(at) == 2)) {
            boolean several = calendar || both.last() > both.first() + 1;
            int years = both.last() - both.first() + (calendar ? 1 : 0);
            int months = length == 12 ? 12 * years : length;
            return Optional.of(Value.of(token, both.to(), CalendarUnits.months(month, months), both.firstOnly(), name)
                    .severalIf(several));
        }
        if (WrittenYear.isYear(tokens, at)) {
            WrittenYear year = new WrittenYear(tokens.number(at), false, at + 1);
            return Optional.of(Value.of(token, at + 1, CalendarUnits.months(month, length), year, name));
        }
        return Optional.empty();
    }
}
