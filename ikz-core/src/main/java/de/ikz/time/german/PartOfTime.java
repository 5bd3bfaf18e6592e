package de.ikz.time.german;

import java.util.Optional;

/** {@code Ende September}, {@code Anfang nächster Woche}, {@code Ende des Jahres}, {@code Anfang/Mitte Mai 2011}. */
final class PartOfTime implements ValueRule {

    private static final String NAME = "part";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int first = part(tokens, token);
        if (first < 0) {
            return Optional.empty();
        }
        int at = Ordinals.isDot(tokens, token + 1) && tokens.isWord(token, "anf") ? token + 2 : token + 1;
        int last = first;
        if (tokens.mark(at) == '/' || tokens.mark(at) == '-' || tokens.isWord(at, "bis") || tokens.isWord(at, "oder")) {
            last = part(tokens, at + 1);
            if (last <= first) {
                return Optional.empty();
            }
            at += 2;
        }
        return inner(text, at, token, first, last);
    }

    private static Optional<Value> inner(Text text, int at, int token, int first, int last) {
        Tokens tokens = text.tokens;
        WrittenYear year = WrittenYear.at(text, at);
        if (year.isWritten()) {
            return Optional.of(value(token, CalendarUnits.year(), year, first, last));
        }
        boolean article = tokens.isWord(at, "des")
                || tokens.isWord(at, "der")
                || tokens.isWord(at, "vom")
                || tokens.isWord(at, "im");
        int inner = article ? at + 1 : at;
        if (part(tokens, inner) >= 0) {
            return Optional.empty();
        }
        Optional<Value> running = article ? RelativeTime.period(text, token, inner, 0) : Optional.empty();
        return text.valueAt(inner)
                .or(() -> running)
                .filter(whole -> whole.problem().isEmpty() && isDivisible(whole))
                .map(whole -> new Value(
                        token,
                        whole.to(),
                        part(whole.unit(), first, last),
                        whole.year(),
                        whole.concluded(),
                        Value.Sure.YES,
                        first != last || whole.several(),
                        Optional.empty(),
                        NAME));
    }

    private static boolean isDivisible(Value whole) {
        return !whole.rule().equals("day")
                && !whole.rule().equals("turn-of-year")
                && !whole.rule().equals("feast");
    }

    private static Value value(int token, CalendarUnit whole, WrittenYear year, int first, int last) {
        return Value.of(token, year.to(), part(whole, first, last), year, NAME).severalIf(first != last);
    }

    private static CalendarUnit part(CalendarUnit whole, int first, int last) {
        return first == 0 ? whole : CalendarUnits.thirds(whole, first, last);
    }

    private static int part(Tokens tokens, int token) {
        return Lexicon.PARTS.number(tokens.word(token), 1, -1);
    }
}
