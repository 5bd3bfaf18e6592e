package de.ikz.time.german;

import java.util.Optional;

/** {@code Frühjahr 2011}, {@code Winter 2010/2011}, {@code im Herbst}. */
final class SeasonOfYear implements ValueRule {

    private static final String NAME = "season";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int season = Lexicon.SEASONS.number(tokens.word(token), 1, 0);
        if (season == 0 || !tokens.isCapital(token) || NamedMonth.isGluedToMore(tokens, token)) {
            return Optional.empty();
        }
        int after = tokens.isWord(token, "frühj") && Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1;
        DoubleYear both = DoubleYear.at(text, after);
        if (season == 4 && both.isFound()) {
            return Optional.of(Value.of(token, both.to(), CalendarUnits.season(4), both.firstOnly(), NAME));
        }
        WrittenYear year = WrittenYear.at(text, after);
        Value value = Value.of(token, year.isWritten() ? year.to() : after, CalendarUnits.season(season), year, NAME);
        return Optional.of(year.isWritten() ? value : value.sure(Value.Sure.SHORT));
    }
}
