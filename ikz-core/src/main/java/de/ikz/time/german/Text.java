package de.ikz.time.german;

import java.util.List;
import java.util.Optional;

/** The tokens of a text, the day from which it speaks, and the units of the calendar in it, each read once. */
final class Text {

    private static final List<ValueRule> RULES = List.of(
            new NumericDay(),
            new WrongDay(),
            new NamedDay(),
            new WeekdayDay(),
            new EllipticDay(),
            new NamedMonth(),
            new NumericMonth(),
            new PartOfYear(),
            new CalendarWeek(),
            new SeasonOfYear(),
            new PeriodYear(),
            new PlainYear(),
            new EdgeOfYear(),
            new EdgeOfPeriod(),
            new DayOfMonth(),
            new DayFromToday(),
            new PartOfTime(),
            new RelativeTime(),
            new Feast());

    final Tokens tokens;
    final Anchor anchor;
    private final Value[] values;
    private final boolean[] read;
    private Value lastValue;

    Text(Tokens tokens, Anchor anchor) {
        this.tokens = tokens;
        this.anchor = anchor;
        this.values = new Value[tokens.size()];
        this.read = new boolean[tokens.size()];
    }

    /** The longest unit of the calendar that begins at the token. */
    Optional<Value> valueAt(int token) {
        if (token < 0 || token >= values.length) {
            return Optional.empty();
        }
        if (!read[token]) {
            read[token] = true;
            values[token] = longestAt(token);
        }
        return Optional.ofNullable(values[token]);
    }

    private Value longestAt(int token) {
        if (!Openers.canBegin(tokens, token) || isGlued(token)) {
            return null;
        }
        Value longest = null;
        for (ValueRule rule : RULES) {
            Value value = rule.at(this, token).orElse(null);
            if (value != null && (longest == null || value.to() > longest.to())) {
                longest = value;
            }
        }
        return longest;
    }

    /** Whether it belongs to something longer without a blank, as 2010 in {@code 0391-2010}. */
    private boolean isGlued(int token) {
        if (tokens.isApart(token)) {
            return false;
        }
        return switch (tokens.mark(token - 1)) {
            case '.', ',', '-', '/' -> tokens.kind(token - 2) == Tokens.Kind.HIDDEN;
            case '_', '@', '#', '&', '+', '=', '*', '\\' -> true;
            default -> tokens.kind(token - 1) == Tokens.Kind.HIDDEN;
        };
    }

    /** The last value of a mention that was found so far, null before the first. */
    Value lastValue() {
        return lastValue;
    }

    /** Remembers what was found: a list may go on after it. */
    void found(Found mention) {
        lastValue = mention.last().orElse(lastValue);
    }

    int thisYear() {
        return anchor.day().getYear();
    }
}
