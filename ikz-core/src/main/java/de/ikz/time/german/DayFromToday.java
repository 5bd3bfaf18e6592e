package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.util.Optional;

/** {@code gestern}, {@code heute}, {@code übermorgen}; not {@code der Morgen} nor {@code die Stadt von morgen}. */
final class DayFromToday implements ValueRule {

    static final String NAME = "today";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        if (!Lexicon.TODAY.has(word)
                || word.equals("morgen") && tokens.isCapital(token)
                || isFigurative(tokens, token)) {
            return Optional.empty();
        }
        LocalDate day = text.anchor.day().plusDays(Lexicon.TODAY.number(word, 1, 0));
        return Optional.of(RelativeTime.fixed(token, token + 1, Timeframe.of(day, day), NAME));
    }

    /** {@code von heute auf morgen}, {@code gestern und heute}, {@code noch heute}, {@code Montag morgen} */
    private static boolean isFigurative(Tokens tokens, int token) {
        boolean before = switch (tokens.word(token - 1)) {
            case "von", "auf", "und", "noch", "schon", "bereits", "wie", "als", "heute", "früh", "am" -> true;
            default -> Lexicon.WEEKDAYS.has(tokens.word(token - 1));
        };
        boolean after = switch (tokens.word(token + 1)) {
            case "noch", "schon", "bereits", "und", "wie", "auf" -> true;
            default -> false;
        };
        return before || after;
    }
}
