package de.ikz.time.german;

import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mention in tokens.
 *
 * @param last the unit of the calendar at its end, for what comes after it in a list
 */
record Found(
        int from,
        int to,
        Kind kind,
        Optional<Timeframe> frame,
        Optional<Recurrence> recurrence,
        Optional<Value> last,
        Optional<String> problem,
        String rule) {

    static Found framed(int from, int to, Kind kind, Timeframe frame, Value last, String rule) {
        return new Found(
                from, to, kind, Optional.of(frame), Optional.empty(), Optional.of(last), Optional.empty(), rule);
    }

    static Found recurring(int from, int to, Recurrence recurrence, String rule) {
        return without(from, to, Kind.RECURRING, Optional.of(recurrence), Optional.empty(), rule);
    }

    static Found vague(int from, int to, String rule) {
        return without(from, to, Kind.VAGUE, Optional.empty(), Optional.empty(), rule);
    }

    static Found wrong(int from, int to, String problem, String rule) {
        return without(from, to, Kind.VAGUE, Optional.empty(), Optional.of(problem), rule);
    }

    private static Found without(
            int from, int to, Kind kind, Optional<Recurrence> recurrence, Optional<String> problem, String rule) {
        return new Found(from, to, kind, Optional.empty(), recurrence, Optional.empty(), problem, rule);
    }

    /** The mention in the text, with a doubt about its bounds where it has no problem of its own. */
    TimeMention in(Text text, Optional<String> doubt) {
        Tokens tokens = text.tokens;
        boolean concluded = last.map(Value::concluded).orElse(false);
        return new TimeMention(
                new TimeMention.Place(tokens.start(from), tokens.end(to - 1)),
                kind,
                frame,
                recurrence,
                concluded,
                frame.filter(bounds -> isPast(bounds, text)).isPresent(),
                problem.or(() -> doubt),
                rule);
    }

    /** What has begun without having ended is past where its clause tells so; an open end has no more to come. */
    private boolean isPast(Timeframe bounds, Text text) {
        LocalDate day = text.anchor.day();
        boolean begun = bounds.start().filter(start -> !start.isAfter(day)).isPresent();
        return bounds.end()
                .map(end -> end.isBefore(day) || begun && Clause.isPast(text.tokens, from, to))
                .orElse(begun);
    }
}
