package de.ikz.time.german;

import java.util.Optional;

/** {@code Ostern 2011}, {@code Weihnachten}, {@code Silvester}: feasts that clerks use as dates. */
final class Feast implements ValueRule {

    private static final String NAME = "feast";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        if (!Lexicon.FEASTS.has(word) || !tokens.isCapital(token) || NamedMonth.isGluedToMore(tokens, token)) {
            return Optional.empty();
        }
        WrittenYear year = WrittenYear.at(text, token + 1);
        Value value = Value.of(token, year.to(), unit(word), year, NAME);
        return Optional.of(year.isWritten() ? value : value.sure(Value.Sure.SHORT));
    }

    private static CalendarUnit unit(String word) {
        String day = Lexicon.FEASTS.text(word, 1);
        int length = Lexicon.FEASTS.number(word, 2, 1);
        if (day.length() != 5) {
            return CalendarUnits.easter(Integer.parseInt(day), length);
        }
        int month = Integer.parseInt(day.substring(0, 2));
        int first = Integer.parseInt(day.substring(3));
        return CalendarUnits.days(month, first, first + length - 1);
    }
}
