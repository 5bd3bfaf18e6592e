package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;

/** {@code jährlich}, {@code halbjährliche}, {@code monatlicher}, {@code 14-tägig}, {@code quartalsweise}. */
final class Cyclic implements Rule {

    private static final String NAME = "cycle";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.digits(token) > 0) {
            return numbered(tokens, token);
        }
        String word = tokens.word(token);
        if (tokens.kind(token) == Tokens.Kind.MIXED) {
            return joined(tokens, token, word);
        }
        return Lexicon.CYCLES
                .stem(word)
                .map(stem -> found(
                        token,
                        end(tokens, token, word),
                        Lexicon.CYCLES.number(stem, 1, 1),
                        Lexicon.CYCLES.text(stem, 2).charAt(0)));
    }

    /** The token after the word, its full stop where it is an abbreviation ({@code monatl.}), and {@code Rhythmus}. */
    static int end(Tokens tokens, int token, String word) {
        boolean isShort = word.endsWith("hrl") || word.endsWith("tl") || word.endsWith("gl") || word.endsWith("lsw");
        boolean dotted = (isShort || word.endsWith("lbj") || word.endsWith("elj")) && Ordinals.isDot(tokens, token + 1);
        return Rhythm.afterNoun(tokens, dotted ? token + 2 : token + 1);
    }

    private static Found found(int token, int to, int number, char period) {
        return Found.recurring(token, to, Recurrence.every(number, period), NAME);
    }

    /** {@code 14-tägig}, {@code 2-jährlich} */
    private static Optional<Found> numbered(Tokens tokens, int token) {
        int number = tokens.number(token);
        if (tokens.mark(token + 1) != '-' || tokens.isApart(token + 1) || number < 1) {
            return Optional.empty();
        }
        return ofEnding(
                token, Rhythm.afterNoun(tokens, token + 3), number, tokens.word(token + 2), isTerm(tokens, token + 3));
    }

    private static Optional<Found> joined(Tokens tokens, int token, String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits < 1 || digits > 2
                ? Optional.empty()
                : ofEnding(
                        token,
                        Rhythm.afterNoun(tokens, token + 1),
                        Integer.parseInt(word.substring(0, digits)),
                        word.substring(digits),
                        isTerm(tokens, token + 1));
    }

    private static Optional<Found> ofEnding(int token, int to, int number, String ending, boolean term) {
        boolean fortnight = number == 14 && (ending.startsWith("tägig") || ending.startsWith("täglich"));
        if (fortnight) {
            return term ? Optional.empty() : Optional.of(found(token, to, 2, 'W'));
        }
        char period = ending.startsWith("jährlich")
                ? 'Y'
                : ending.startsWith("monatlich") ? 'M' : ending.startsWith("wöchentlich") ? 'W' : 0;
        return period == 0 || number < 1 ? Optional.empty() : Optional.of(found(token, to, number, period));
    }

    /** Whether a term of so many days is meant: {@code 14-tägige öffentliche Auslegung}. */
    private static boolean isTerm(Tokens tokens, int token) {
        for (int at = token; at < token + 3; at++) {
            String word = tokens.word(at);
            if (word.endsWith("frist") || word.endsWith("auslegung") || word.endsWith("urlaub")) {
                return true;
            }
        }
        return false;
    }
}
