package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;
import java.util.Set;

/** {@code zweijährigen Turnus}, {@code 14-Tage-Rhythmus}, {@code vierwöchigen Abstand}: how far apart, as a noun. */
final class Rhythm implements Rule {

    private static final String NAME = "rhythm";
    private static final Set<String> NOUNS = Set.of("turnus", "rhythmus", "abstand", "abständen", "wechsel");

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.digits(token) > 0) {
            return numbered(tokens, token);
        }
        return NOUNS.contains(tokens.word(token + 1)) ? adjective(tokens, token) : Optional.empty();
    }

    /** The token after a noun such as {@code Rhythmus}, which says nothing new; the token itself where there is none. */
    static int afterNoun(Tokens tokens, int token) {
        boolean noun = NOUNS.contains(tokens.word(token)) && !tokens.isWord(token, "wechsel");
        return noun ? token + 1 : token;
    }

    private static Optional<Found> numbered(Tokens tokens, int token) {
        boolean shaped = tokens.mark(token + 1) == '-'
                && tokens.mark(token + 3) == '-'
                && NOUNS.contains(tokens.word(token + 4))
                && Lexicon.PERIODS.number(tokens.word(token + 2), 1, 0) == 1;
        int number = tokens.number(token);
        return shaped && number >= 1 && number <= 99
                ? Optional.of(found(token, token + 5, number, Lexicon.PERIODS.text(tokens.word(token + 2), 2)))
                : Optional.empty();
    }

    private static Optional<Found> adjective(Tokens tokens, int token) {
        String word = tokens.word(token);
        for (String period : new String[] {"jährig", "monatig", "wöchig", "tägig"}) {
            int at = word.indexOf(period);
            int number = at > 0 ? Lexicon.NUMERALS.number(word.substring(0, at), 1, 0) : 0;
            if (number > 0) {
                String letter = period.startsWith("j")
                        ? "Y"
                        : period.startsWith("m") ? "M" : period.startsWith("w") ? "W" : "D";
                return Optional.of(found(token, token + 2, number, letter));
            }
        }
        return Optional.empty();
    }

    private static Found found(int token, int to, int number, String letter) {
        boolean weeks = letter.equals("D") && number % 7 == 0;
        Recurrence recurrence = weeks ? Recurrence.every(number / 7, 'W') : Recurrence.every(number, letter.charAt(0));
        return Found.recurring(token, to, recurrence, NAME);
    }
}
