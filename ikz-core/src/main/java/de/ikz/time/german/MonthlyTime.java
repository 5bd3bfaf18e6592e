package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;

/** {@code jeweils zum Quartalsende}, {@code bis zum 15. des Folgemonats}, {@code zwischen dem 1. und 5. jeden Monats}. */
final class MonthlyTime implements Rule {

    private static final String NAME = "monthly";
    private static final int FIRST_DAY = 4;
    private static final int LAST_DAY = 5;

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean each = isEach(tokens.word(token));
        int bound = each ? token + 1 : token;
        boolean bounded = isBound(tokens.word(bound));
        int at = each || bounded ? Fillers.after(tokens, bounded ? bound + 1 : bound) : token;
        if (each && Lexicon.PERIOD_EDGES.has(tokens.word(at))) {
            Optional<Value> alone = text.valueAt(at).filter(value -> value.to() == at + 1);
            return alone.map(edge -> Found.recurring(token, edge.to(), edge(tokens.word(at)), NAME));
        }
        if (tokens.digits(at) == 0 || tokens.digits(at) > 2) {
            return Optional.empty();
        }
        boolean span = tokens.isWord(bound, "zwischen") || tokens.isWord(bound, "vom");
        Ordinals days = span ? span(tokens, at) : Ordinals.at(tokens, at);
        MonthOfDay month = days.isFound() ? MonthOfDay.at(tokens, days.to()) : MonthOfDay.at(tokens, -1);
        boolean monthly = month.kind() == MonthOfDay.Kind.EACH
                || month.kind() == MonthOfDay.Kind.EITHER
                        && (each || Tense.around(tokens, at, month.to()) != Tense.PAST);
        return monthly && days.last() <= 31
                ? Optional.of(Found.recurring(token, month.to(), onDay(days.several() ? 0 : days.first()), NAME))
                : Optional.empty();
    }

    private static boolean isEach(String word) {
        return word.equals("jeweils") || word.equals("immer") || word.equals("stets") || word.equals("monatlich");
    }

    private static boolean isBound(String word) {
        return switch (word) {
            case "bis", "spätestens", "ab", "vor", "zwischen", "vom" -> true;
            default -> false;
        };
    }

    /** {@code 1. und 5.}, {@code 1. bis 5.} after {@code zwischen} or {@code vom}. */
    private static Ordinals span(Tokens tokens, int at) {
        boolean joined =
                Ordinals.isDot(tokens, at + 1) && (tokens.isWord(at + 2, "und") || Ordinals.isRange(tokens, at + 2));
        int next = joined ? Fillers.after(tokens, at + 3) : at;
        boolean later = joined && tokens.digits(next) <= 2 && tokens.number(next) > tokens.number(at);
        return later && Ordinals.isDot(tokens, next + 1)
                ? new Ordinals(tokens.number(at), tokens.number(next), next + 2)
                : Ordinals.NONE;
    }

    private static Recurrence edge(String word) {
        int length = Lexicon.PERIOD_EDGES.number(word, 1, 1);
        int edge = Lexicon.PERIOD_EDGES.number(word, 2, 0);
        return edge == FIRST_DAY || edge == LAST_DAY
                ? onDay(edge == FIRST_DAY ? 1 : -1)
                : new Recurrence(Recurrence.every(length, 'M').iso(), Optional.empty());
    }

    /** A day of every month, counted from its end when negative; 0 where several days are meant. */
    private static Recurrence onDay(int day) {
        Recurrence monthly = Recurrence.every(1, 'M');
        Optional<String> rule = day == 0 ? Optional.empty() : monthly.rule().map(plain -> plain + ";BYMONTHDAY=" + day);
        return new Recurrence(monthly.iso(), rule);
    }
}
