package de.ikz.time.german;

import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** {@code vom 3.5. bis zum 7.6.2011}, {@code Mai bis Juli 2012}, {@code zwischen Mai und Juli}, {@code Mai/Juni 2011}. */
final class FromTo implements Rule {

    private static final String NAME = "range";
    private static final int LONGEST_LIST = 6;

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        int at = token;
        boolean opened = false;
        boolean between = tokens.isWord(token, "zwischen");
        switch (tokens.word(token)) {
            case "von", "vom", "ab", "seit", "zwischen" -> {
                opened = true;
                at = Fillers.after(tokens, token + 1);
            }
            default -> {}
        }
        boolean isOpened = opened;
        Optional<Found> joined = joined(text, token, at);
        if (joined.isPresent()) {
            return joined;
        }
        return text.valueAt(at)
                .filter(first -> first.problem().isEmpty())
                .flatMap(first -> second(text, first, between)
                        .filter(second -> isOpened || isGiven(text, first, second))
                        .flatMap(second -> framed(text, token, first, second)));
    }

    /** {@code vom 3.–5. Mai 2011}: both ends are one value already. */
    private static Optional<Found> joined(Text text, int token, int at) {
        if (!text.tokens.isWord(token, "vom") && !text.tokens.isWord(token, "von")) {
            return Optional.empty();
        }
        return text.valueAt(at)
                .filter(value -> value.several() && value.problem().isEmpty())
                .filter(value -> !Ordinals.isRange(text.tokens, value.to()))
                .flatMap(value -> {
                    Value complete = YearConclusion.of(text, value);
                    return complete.unit()
                            .in(complete.year())
                            .map(frame -> Found.framed(token, value.to(), Kind.RANGE, frame, complete, value.rule()));
                });
    }

    /** The value at the other end. */
    private static Optional<Value> second(Text text, Value first, boolean between) {
        Tokens tokens = text.tokens;
        int connector = first.to();
        boolean until = Ordinals.isRange(tokens, connector) || between && tokens.isWord(connector, "und");
        if (until) {
            return text.valueAt(Fillers.after(tokens, connector + 1))
                    .map(second -> likeFirst(first, second))
                    .filter(second -> second.problem().isEmpty() && isSameKind(first, second));
        }
        boolean pair = Ordinals.isPair(tokens, connector) || tokens.isWord(connector, "bzw");
        boolean bareYear = first.isPlainYear() && tokens.digits(first.from()) > 0 && tokens.mark(connector) != '/';
        if (!pair || first.several() || bareYear) {
            return Optional.empty();
        }
        return text.valueAt(SharedYear.afterConnector(tokens, connector))
                .map(second -> likeFirst(first, second))
                .filter(second ->
                        second.problem().isEmpty() && first.rule().equals(second.rule()) || isYears(first, second))
                .filter(second -> isYears(first, second)
                        || isLike(first, second)
                        || !first.hasYear()
                        || tokens.mark(connector) == '/')
                .filter(second -> isNeighbour(text, first, second));
    }

    /** {@code Schuljahre 2010/11 bis 2012/13}: the second is a school year as well. */
    private static Value likeFirst(Value first, Value second) {
        boolean doubled = second.rule().equals("years") && !first.several();
        return doubled && (first.rule().equals("school-year") || first.rule().equals("season"))
                ? new Value(
                        second.from(),
                        second.to(),
                        first.unit(),
                        second.year(),
                        second.concluded(),
                        Value.Sure.YES,
                        false,
                        Optional.empty(),
                        first.rule())
                : second;
    }

    private static boolean isLike(Value first, Value second) {
        return first.unit() == second.unit();
    }

    private static boolean isSameKind(Value first, Value second) {
        return !first.isPlainYear() && !second.isPlainYear() || isYear(first) == isYear(second) || first.hasYear();
    }

    private static boolean isYears(Value first, Value second) {
        return isYear(first) && second.isPlainYear();
    }

    private static boolean isYear(Value value) {
        return value.rule().equals(PlainYear.NAME);
    }

    private static boolean isNeighbour(Text text, Value first, Value second) {
        Value last = complete(text, second, first);
        Value start = withYearBefore(first, last);
        Optional<LocalDate> end = start.unit().in(start.year()).flatMap(Timeframe::end);
        Optional<LocalDate> next = last.unit().in(last.year()).flatMap(Timeframe::start);
        return end.isPresent() && next.isPresent() && end.get().plusDays(1).equals(next.get());
    }

    /** The last of years in a row: {@code 2009, 2010 und 2011}. */
    private static Value furthest(Text text, Value value) {
        Value last = value;
        for (int items = 0; items < LONGEST_LIST && last.isPlainYear(); items++) {
            int next = SharedYear.afterConnector(text.tokens, last.to());
            Value following = next > last.to() ? text.valueAt(next).orElse(null) : null;
            if (following == null || !following.isPlainYear() || following.year() != last.year() + 1) {
                return last;
            }
            last = following;
        }
        return last;
    }

    /** Whether at least one end shows that both are times. */
    private static boolean isGiven(Text text, Value first, Value second) {
        boolean years = first.isPlainYear() && second.isPlainYear();
        if (years) {
            return second.year() > first.year() && second.year() - first.year() <= 30 || Support.isGiven(text, first);
        }
        if (isMonthName(text, first) && isMonthName(text, second)) {
            return true;
        }
        return second.sure() == Value.Sure.YES || first.sure() == Value.Sure.YES || Support.isGiven(text, first);
    }

    /** Two names of months explain each other: {@code Mai/Juni}. */
    private static boolean isMonthName(Text text, Value value) {
        return value.rule().equals("month") && text.tokens.digits(value.from()) == 0;
    }

    private static Optional<Found> framed(Text text, int token, Value first, Value second) {
        Value last = complete(text, second, first);
        Value start = withYearBefore(first, last);
        Optional<Timeframe> from = start.unit().in(start.year());
        Optional<Timeframe> to = last.unit().in(last.year());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().end().orElseThrow().isBefore(from.get().start().orElseThrow())) {
            return Optional.of(Found.wrong(
                    token,
                    second.to(),
                    "„" + text.tokens.written(token, second.to()) + "“ endet, bevor es beginnt.",
                    NAME));
        }
        Value end = Ordinals.isRange(text.tokens, first.to()) ? last : furthest(text, last);
        Timeframe frame =
                Timeframe.between(from.get(), end.unit().in(end.year()).orElse(to.get()));
        boolean concluded = start.concluded() || end.concluded();
        return Optional.of(Found.framed(token, end.to(), Kind.RANGE, frame, end.inYear(end.year(), concluded), NAME));
    }

    /** The second value with its year: written, that of the first or the one after, or concluded. */
    private static Value complete(Text text, Value second, Value first) {
        if (second.hasYear()) {
            return second;
        }
        if (!first.hasYear()) {
            return YearConclusion.of(text, second);
        }
        Value same = second.inYear(first.year(), true);
        boolean ascending = isBefore(first, same);
        return ascending ? same : second.inYear(first.year() + 1, true);
    }

    /** The first value with the year of the second, or with the one before where it would come later. */
    private static Value withYearBefore(Value first, Value second) {
        if (first.hasYear()) {
            return first;
        }
        Value same = first.inYear(second.year(), second.concluded());
        return isBefore(same, second) ? same : first.inYear(second.year() - 1, second.concluded());
    }

    private static boolean isBefore(Value first, Value second) {
        Optional<LocalDate> start = first.unit().in(first.year()).flatMap(Timeframe::start);
        Optional<LocalDate> end = second.unit().in(second.year()).flatMap(Timeframe::start);
        return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
    }
}
