package de.ikz.time.german;

import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** {@code bis 15.10.2010}, {@code bis zum Jahresende}, {@code spätestens im Mai}, {@code vor dem 1.1.2011}. */
final class OpenStart implements Rule {

    private static final String NAME = "open-start";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean before = tokens.isWord(token, "vor");
        boolean until =
                tokens.isWord(token, "bis") || tokens.isWord(token, "spätestens") || tokens.isWord(token, "längstens");
        if (!before && !until) {
            return Optional.empty();
        }
        boolean again = tokens.isWord(token + 1, "bis");
        int at = Fillers.after(tokens, again ? token + 2 : token + 1);
        boolean amount = tokens.isWord(at - 1, "zu");
        return text.valueAt(at)
                .filter(value -> value.problem().isEmpty()
                        && !(value.isPlainYear() && (amount || before && tokens.isCapital(value.to()))))
                .filter(value -> !before
                        || value.rule().equals("day")
                        || value.sure() != Value.Sure.SHORT
                        || value.hasYear()
                        || value.rule().equals("feast"))
                .flatMap(value -> framed(text, token, value, before));
    }

    private static Optional<Found> framed(Text text, int token, Value value, boolean before) {
        Value complete = YearConclusion.of(text, SharedYear.of(text, value));
        return complete.unit().in(complete.year()).map(frame -> {
            Timeframe open = (before ? justBefore(frame) : frame).untilEnd();
            return Found.framed(token, value.to(), Kind.OPEN_START, open, complete, NAME);
        });
    }

    /** The last year, month or day before a time, as precise as its beginning is. */
    private static Timeframe justBefore(Timeframe frame) {
        LocalDate start = frame.start().orElseThrow();
        LocalDate last = start.minusDays(1);
        LocalDate end = frame.end().orElseThrow();
        if (start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1) {
            return Timeframe.of(last.withDayOfYear(1), last);
        }
        boolean months = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
        return Timeframe.of(months ? last.withDayOfMonth(1) : last, last);
    }
}
