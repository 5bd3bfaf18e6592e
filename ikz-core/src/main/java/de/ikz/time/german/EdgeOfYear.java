package de.ikz.time.german;

import java.util.Optional;

/** {@code Jahresende}, {@code Jahresbeginn 2011}, {@code Jahreswechsel 2010/2011}. */
final class EdgeOfYear implements ValueRule {

    private static final int TURN = 0;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int edge = Lexicon.YEAR_EDGES.number(tokens.word(token), 1, -1);
        if (edge < 0 || NamedMonth.isGluedToMore(tokens, token)) {
            return Optional.empty();
        }
        if (edge == TURN) {
            DoubleYear both = DoubleYear.at(text, token + 1);
            if (both.isFound()) {
                return Optional.of(Value.of(token, both.to(), CalendarUnits.turn(), both.firstOnly(), "turn-of-year"));
            }
        }
        WrittenYear year = WrittenYear.at(text, token + 1);
        CalendarUnit unit =
                edge == TURN ? CalendarUnits.turn() : CalendarUnits.thirds(CalendarUnits.year(), edge, edge);
        return Optional.of(Value.of(token, year.to(), unit, year, edge == TURN ? "turn-of-year" : "part"));
    }
}
