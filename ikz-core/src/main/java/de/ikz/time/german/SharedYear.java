package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.util.Optional;

/** Gives a time the year of its neighbours: {@code im Mai und Oktober 2011}, {@code am 15.3., 20.5. und 10.9.2011}. */
final class SharedYear {

    private static final int LONGEST_LIST = 6;

    private SharedYear() {}

    static Value of(Text text, Value value) {
        return value.hasYear() ? value : ahead(text, value).orElseGet(() -> behind(text, value));
    }

    private static Optional<Value> ahead(Text text, Value value) {
        int at = value.to();
        for (int items = 0; items < LONGEST_LIST; items++) {
            int next = afterConnector(text.tokens, at);
            Optional<Value> neighbour = next > at ? text.valueAt(next) : Optional.empty();
            if (neighbour.isEmpty() || neighbour.get().isPlainYear()) {
                return Optional.empty();
            }
            if (neighbour.get().hasYear()) {
                return neighbour.get().problem().isPresent()
                        ? Optional.empty()
                        : Optional.of(value.inYear(
                                neighbour.get().year(), neighbour.get().concluded()));
            }
            at = neighbour.get().to();
        }
        return Optional.empty();
    }

    private static Value behind(Text text, Value value) {
        Value last = text.lastValue();
        boolean joined = last != null && last.hasYear() && afterConnector(text.tokens, last.to()) == value.from();
        if (joined) {
            return following(value, last);
        }
        boolean ahead = last != null && last.year() > text.thisYear() && !last.concluded();
        return ahead && Sentence.isSame(text.tokens, last.to(), value.from()) ? following(value, last) : value;
    }

    /** In the year of what stands before it, or in the next where it would come earlier. */
    private static Value following(Value value, Value last) {
        Optional<LocalDate> start = value.unit().in(last.year()).flatMap(Timeframe::start);
        Optional<LocalDate> before = last.unit().in(last.year()).flatMap(Timeframe::start);
        boolean earlier = start.isPresent() && before.isPresent() && start.get().isBefore(before.get());
        return value.inYear(earlier ? last.year() + 1 : last.year(), true);
    }

    /** The token after a word or mark that joins a list, and a preposition behind it; the token itself without one. */
    static int afterConnector(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        boolean joins = mark == ',' || mark == '/' || mark == '+' || mark == '&';
        switch (tokens.word(token)) {
            case "und", "oder", "bzw", "sowie", "u" -> joins = true;
            default -> {}
        }
        if (!joins) {
            return token;
        }
        int at = Ordinals.isDot(tokens, token + 1) ? token + 2 : token + 1;
        return switch (tokens.word(at)) {
            case "im", "am", "vom", "den", "in" -> at + 1;
            default -> at;
        };
    }
}
