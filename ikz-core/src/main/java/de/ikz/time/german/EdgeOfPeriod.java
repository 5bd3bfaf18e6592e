package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** {@code Monatsende}, {@code Quartalsende}, {@code Monatsletzten}, {@code Ultimo März}, {@code Folgemonat}. */
final class EdgeOfPeriod implements ValueRule {

    static final String NAME = "edge";
    private static final int FIRST_DAY = 4;
    private static final int LAST_DAY = 5;

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        if (!Lexicon.PERIOD_EDGES.has(word) || !tokens.isCapital(token) || NamedMonth.isGluedToMore(tokens, token)) {
            return Optional.empty();
        }
        int edge = Lexicon.PERIOD_EDGES.number(word, 2, 0);
        Optional<Value> named = edge == 0
                ? Optional.empty()
                : text.valueAt(token + 1).filter(value -> isLong(word, value.rule()) && !value.several());
        if (named.isPresent()) {
            Value of = named.get();
            return Optional.of(new Value(
                    token,
                    of.to(),
                    edge(of.unit(), edge),
                    of.year(),
                    of.concluded(),
                    Value.Sure.YES,
                    false,
                    Optional.empty(),
                    NAME));
        }
        Timeframe frame = edge(any -> Optional.of(running(text, word)), edge)
                .in(text.thisYear())
                .orElseThrow();
        return Optional.of(RelativeTime.fixed(token, token + 1, frame, NAME));
    }

    private static boolean isLong(String word, String rule) {
        return switch (Lexicon.PERIOD_EDGES.number(word, 1, 1)) {
            case 1 -> rule.equals("month");
            case 3 -> rule.equals("quarter");
            default -> rule.equals("half-year");
        };
    }

    /** The period of the word in which the anchor lies, or one beside it. */
    private static Timeframe running(Text text, String word) {
        int length = Lexicon.PERIOD_EDGES.number(word, 1, 1);
        YearMonth month = YearMonth.from(text.anchor.day());
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % length)
                .plusMonths((long) length * Lexicon.PERIOD_EDGES.number(word, 3, 0));
        return Timeframe.of(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    private static CalendarUnit edge(CalendarUnit whole, int edge) {
        return switch (edge) {
            case 0 -> whole;
            case FIRST_DAY -> year -> whole.in(year).map(frame -> day(frame.start()));
            case LAST_DAY -> year -> whole.in(year).map(frame -> day(frame.end()));
            default -> CalendarUnits.thirds(whole, edge, edge);
        };
    }

    private static Timeframe day(Optional<LocalDate> day) {
        return Timeframe.of(day.orElseThrow(), day.orElseThrow());
    }
}
