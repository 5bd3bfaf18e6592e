package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code 3.} in {@code am 3. und 17. Mai 2011}: a day whose month comes later in the list. */
final class EllipticDay implements ValueRule {

    private static final String NAME = "day";
    private static final int LONGEST_LIST = 6;
    private static final int LEAP_YEAR = 2000;
    private static final List<ValueRule> COMPLETE = List.of(new NamedDay(), new NumericDay());

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int day = tokens.digits(token) <= 2 ? tokens.number(token) : -1;
        int at = token;
        for (int items = 0; items < LONGEST_LIST && day >= 1 && isDay(tokens, at); items++) {
            int next = SharedYear.afterConnector(tokens, at + 2);
            if (next == at + 2 || !isDay(tokens, next)) {
                return Optional.empty();
            }
            Optional<Value> complete = complete(text, next);
            if (complete.isPresent()) {
                return complete.flatMap(value -> of(token, day, value));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static boolean isDay(Tokens tokens, int token) {
        return tokens.digits(token) >= 1 && tokens.digits(token) <= 2 && Ordinals.isDot(tokens, token + 1);
    }

    private static Optional<Value> complete(Text text, int token) {
        return COMPLETE.stream().flatMap(rule -> rule.at(text, token).stream()).findFirst();
    }

    private static Optional<Value> of(int token, int day, Value complete) {
        Optional<LocalDate> in = complete.unit()
                .in(complete.hasYear() ? complete.year() : LEAP_YEAR)
                .flatMap(Timeframe::start);
        if (in.isEmpty() || day > in.get().lengthOfMonth()) {
            return Optional.empty();
        }
        int month = in.get().getMonthValue();
        WrittenYear year = new WrittenYear(complete.year(), complete.concluded(), token + 2);
        return Optional.of(Value.of(token, token + 2, CalendarUnits.days(month, day, day), year, NAME)
                .sure(complete.sure()));
    }
}
