package de.ikz.time.german;

import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** {@code ab 2014}, {@code seit Ende 2009}, {@code frühestens im Mai}, {@code nach dem 1.1.2011}, {@code 2011 ff.} */
final class OpenEnd implements Rule {

    static final String NAME = "open-end";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        boolean after = word.equals("nach");
        boolean from = word.equals("von") || word.equals("vom");
        boolean notBefore = word.equals("nicht") && tokens.isWord(token + 1, "vor");
        boolean opens =
                word.equals("ab") || word.equals("seit") || word.equals("frühestens") || after || from || notBefore;
        if (!opens || tokens.written(token, token + 1).equals("AB")) {
            return Optional.empty();
        }
        boolean again = word.equals("frühestens") && tokens.isWord(token + 1, "ab") || notBefore;
        int at = Fillers.after(tokens, again ? token + 2 : token + 1);
        return text.valueAt(at)
                .filter(value -> value.problem().isEmpty())
                .filter(value -> !after || isAfterwards(tokens, value))
                .filter(value -> !from || tokens.isWord(value.to(), "an"))
                .flatMap(value -> framed(text, token, value, after));
    }

    private static boolean isAfterwards(Tokens tokens, Value value) {
        boolean counted = value.isPlainYear() && tokens.isCapital(value.to());
        return !counted
                        && (value.hasYear()
                                || value.rule().equals("feast")
                                || value.rule().equals("day"))
                        && value.sure() != Value.Sure.SHORT
                || value.rule().equals("feast");
    }

    private static Optional<Found> framed(Text text, int token, Value value, boolean after) {
        Value shared = SharedYear.of(text, value);
        boolean since = text.tokens.isWord(token, "seit");
        Value complete = since ? YearConclusion.of(text, shared, Tense.PAST) : YearConclusion.of(text, shared);
        return complete.unit().in(complete.year()).map(frame -> {
            Timeframe open = (after ? justAfter(frame) : frame).fromStart();
            int to = text.tokens.isWord(value.to(), "an") ? value.to() + 1 : afterFollowing(text.tokens, value.to());
            return Found.framed(token, to, Kind.OPEN_END, open, complete, NAME);
        });
    }

    /** The token after {@code ff.} or {@code fortfolgend}; the token itself where there is none. */
    static int afterFollowing(Tokens tokens, int token) {
        switch (tokens.word(token)) {
            case "ff", "fortfolgend", "fortfolgende" -> {
                return Ordinals.isDot(tokens, token + 1) && !tokens.isApart(token + 1) ? token + 2 : token + 1;
            }
            default -> {
                return token;
            }
        }
    }

    /** The next year, month or day after a time, as precise as its end is. */
    private static Timeframe justAfter(Timeframe frame) {
        LocalDate next = frame.end().orElseThrow().plusDays(1);
        LocalDate start = frame.start().orElseThrow();
        if (start.getDayOfYear() == 1 && next.getDayOfYear() == 1) {
            return Timeframe.of(next, next.plusYears(1).minusDays(1));
        }
        boolean months = start.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
        return Timeframe.of(next, months ? next.plusMonths(1).minusDays(1) : next);
    }
}
