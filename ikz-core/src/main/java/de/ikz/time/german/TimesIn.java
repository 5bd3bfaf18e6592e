package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;

/** {@code zwei Mal jährlich}, {@code 2x im Jahr}, {@code jährlich 1x}, {@code 1-2 mal pro Jahr}, {@code zweimal im Monat}. */
final class TimesIn implements Rule {

    private static final String NAME = "times-in-period";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        char cycle = cycle(tokens, token);
        if (cycle != 0) {
            int adverb = Cyclic.end(tokens, token, tokens.word(token));
            int at = tokens.isWord(adverb, "jeweils") || tokens.isWord(adverb, "mindestens") ? adverb + 1 : adverb;
            Count times = times(tokens, at);
            return times.isFound() ? found(token, times, cycle, times.to()) : Optional.empty();
        }
        Count times = times(tokens, token);
        if (!times.isFound()) {
            return Optional.empty();
        }
        int at = times.to();
        char adverb = cycle(tokens, at);
        if (adverb != 0) {
            return found(token, times, adverb, Cyclic.end(tokens, at, tokens.word(at)));
        }
        int annual = afterPerAnnum(tokens, at);
        if (annual > at) {
            return found(token, times, 'Y', annual);
        }
        int noun = afterPer(tokens, at);
        String period = tokens.word(noun);
        if (noun == at || !Lexicon.PERIODS.has(period)) {
            return Optional.empty();
        }
        int length = Lexicon.PERIODS.number(period, 1, 1);
        char letter = Lexicon.PERIODS.text(period, 2).charAt(0);
        if (length == 1) {
            return found(token, times, letter, noun + 1);
        }
        boolean once = times.most() == 1;
        Recurrence recurrence = once
                ? Recurrence.every(length, letter)
                : Recurrence.times(times.least() * 12 / length, times.most() * 12 / length, 'Y');
        return Optional.of(Found.recurring(token, noun + 1, recurrence, NAME));
    }

    private static Optional<Found> found(int token, Count times, char period, int to) {
        return Optional.of(Found.recurring(token, to, Recurrence.times(times.least(), times.most(), period), NAME));
    }

    /** The period of an adverb such as {@code jährlich}, NUL for other words. */
    private static char cycle(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean single = Lexicon.CYCLES.number(word, 1, 0) == 1;
        return single ? Lexicon.CYCLES.text(word, 2).charAt(0) : 0;
    }

    /** So many times: {@code zwei Mal}, {@code zweimal}, {@code 2x}, {@code 1-2 mal}, {@code ein- bis zweimal}. */
    private static Count times(Tokens tokens, int token) {
        Count count = Count.at(tokens, token);
        if (!count.isFound()) {
            int joined = joined(tokens, token);
            return joined > 0 ? upTo(tokens, joined, token + 1) : new Count(0, 0, 0);
        }
        int at = count.to();
        if (isMal(tokens.word(at))) {
            return new Count(count.least(), count.most(), at + 1);
        }
        int connector = tokens.mark(at) == '-' ? at + 1 : at;
        if (connector > at && isMal(tokens.word(connector))) {
            return new Count(count.least(), count.most(), connector + 1);
        }
        boolean more = connector > at || tokens.isWord(connector, "bis");
        int last = more ? joined(tokens, tokens.isWord(connector, "bis") ? connector + 1 : connector) : 0;
        return last > count.least()
                ? new Count(count.least(), last, (tokens.isWord(connector, "bis") ? connector + 1 : connector) + 1)
                : new Count(0, 0, 0);
    }

    /** {@code einmal bis zweimal} */
    private static Count upTo(Tokens tokens, int least, int at) {
        boolean more = tokens.isWord(at, "bis") || tokens.isWord(at, "oder") || tokens.mark(at) == '-';
        int most = more ? joined(tokens, at + 1) : 0;
        return most > least ? new Count(least, most, at + 2) : new Count(least, least, at);
    }

    private static boolean isMal(String word) {
        return word.equals("mal") || word.equals("x") || word.equals("male");
    }

    /** The number in {@code 2x}, {@code 2mal}, {@code zweimal}; 0 for other words. */
    private static int joined(Tokens tokens, int token) {
        String word = tokens.word(token);
        int cut = word.endsWith("mal") ? 3 : word.endsWith("x") ? 1 : 0;
        if (cut == 0 || word.length() == cut || word.length() > 12) {
            return 0;
        }
        String number = word.substring(0, word.length() - cut);
        int named = Lexicon.NUMERALS.number(number, 1, 0);
        boolean digits = number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(number) : cut == 3 ? named : 0;
    }

    /** The token after {@code p. a.}, {@code p.a.}, {@code pro anno}; the token itself without these. */
    private static int afterPerAnnum(Tokens tokens, int token) {
        if (tokens.isWord(token, "pro") && tokens.isWord(token + 1, "anno")) {
            return token + 2;
        }
        boolean dotted =
                tokens.isWord(token, "p") && Ordinals.isDot(tokens, token + 1) && tokens.isWord(token + 2, "a");
        return !dotted ? token : Ordinals.isDot(tokens, token + 3) ? token + 4 : token + 3;
    }

    /** The period's noun after {@code pro}, {@code im}, {@code je}, {@code in der} …; the token itself without one. */
    private static int afterPer(Tokens tokens, int token) {
        switch (tokens.word(token)) {
            case "pro", "im", "je", "per" -> {
                return token + 1;
            }
            case "in" -> {
                return switch (tokens.word(token + 1)) {
                    case "der", "jedem", "jeder", "einem", "einer" -> token + 2;
                    default -> token;
                };
            }
            default -> {
                return tokens.mark(token) == '/' ? token + 1 : token;
            }
        }
    }
}
