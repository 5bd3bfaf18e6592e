package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;

/** {@code Treffen je Quartal}, {@code eine Sitzung pro Monat}; not {@code Kosten pro Jahr}, {@code 60 Fälle je Monat}. */
final class PerPeriod implements Rule {

    private static final String NAME = "per-period";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String period = tokens.word(token + 1);
        boolean per = tokens.isWord(token, "je") || tokens.isWord(token, "pro");
        if (!per || !Lexicon.PERIODS.has(period) || !tokens.isCapital(token + 1) || !isEvent(tokens, token - 1)) {
            return Optional.empty();
        }
        boolean counted = tokens.digits(token - 2) > 0
                || tokens.kind(token - 2) == Tokens.Kind.HIDDEN
                || Lexicon.NUMERALS.number(tokens.word(token - 2), 1, 1) > 1
                || tokens.digits(token + 2) > 0
                || tokens.kind(token + 2) == Tokens.Kind.HIDDEN;
        return counted
                ? Optional.empty()
                : Optional.of(Found.recurring(
                        token,
                        token + 2,
                        Recurrence.every(
                                Lexicon.PERIODS.number(period, 1, 1),
                                Lexicon.PERIODS.text(period, 2).charAt(0)),
                        NAME));
    }

    private static boolean isEvent(Tokens tokens, int token) {
        String word = tokens.word(token);
        return Lexicon.PER_EVENTS.has(word) || Lexicon.PER_EVENTS.hasEndOf(word);
    }
}
