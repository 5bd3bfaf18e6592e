package de.ikz.time.german;

import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.util.Optional;

/** One unit of the calendar that stands alone, or neighbours of one kind; with {@code ff.} behind it an open end. */
final class SinglePoint implements Rule {

    @Override
    public Optional<Found> at(Text text, int token) {
        return text.valueAt(token)
                .filter(value -> Support.isGiven(text, value))
                .flatMap(value -> value.problem()
                        .map(problem -> Found.wrong(value.from(), value.to(), problem, WrongDay.NAME))
                        .or(() -> framed(text, value)));
    }

    private static Optional<Found> framed(Text text, Value value) {
        Value complete = YearConclusion.of(text, SharedYear.of(text, value));
        return complete.unit().in(complete.year()).map(frame -> found(text, complete, frame));
    }

    private static Found found(Text text, Value value, Timeframe frame) {
        int after = OpenEnd.afterFollowing(text.tokens, value.to());
        if (after > value.to()) {
            return Found.framed(value.from(), after, Kind.OPEN_END, frame.fromStart(), value, OpenEnd.NAME);
        }
        Kind kind = value.several() ? Kind.RANGE : Kind.POINT;
        return Found.framed(value.from(), value.to(), kind, frame, value, value.rule());
    }
}
