package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.Optional;

/** {@code alle zwei Jahre}, {@code alle 4-6 Wochen}, {@code jedes Quartal}, {@code jeden zweiten Monat}, {@code jedes Frühjahr}. */
final class Every implements Rule {

    private static final String NAME = "every";

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        return switch (tokens.word(token)) {
            case "alle", "aller" -> all(tokens, token);
            case "jede", "jeden", "jedem", "jedes", "jeder" -> each(tokens, token);
            default -> Optional.empty();
        };
    }

    private static Optional<Found> all(Tokens tokens, int token) {
        if (tokens.isWord(token + 1, "halbe") || tokens.isWord(token + 1, "halben")) {
            return Lexicon.PERIODS.text(tokens.word(token + 2), 2).equals("Y")
                    ? Optional.of(Found.recurring(token, token + 3, Recurrence.every(6, 'M'), NAME))
                    : Optional.empty();
        }
        Count count = Count.at(tokens, token + 1);
        return count.isFound() ? period(tokens, token, count, count.to()) : Optional.empty();
    }

    private static Optional<Found> period(Tokens tokens, int token, Count count, int noun) {
        String period = tokens.word(noun);
        if (!Lexicon.PERIODS.has(period)) {
            return Optional.empty();
        }
        int length = Lexicon.PERIODS.number(period, 1, 1);
        char letter = Lexicon.PERIODS.text(period, 2).charAt(0);
        boolean weeks = letter == 'D' && count.least() % 7 == 0 && count.most() % 7 == 0;
        Recurrence recurrence = weeks
                ? Recurrence.every(count.least() / 7, count.most() / 7, 'W')
                : Recurrence.every(count.least() * length, count.most() * length, letter);
        return Optional.of(Found.recurring(token, noun + 1, recurrence, NAME));
    }

    private static Optional<Found> each(Tokens tokens, int token) {
        Optional<String> stem = Lexicon.ORDINALS.stem(tokens.word(token + 1));
        int rank = stem.map(word -> Lexicon.ORDINALS.number(word, 1, 0)).orElse(0);
        if (rank == 0 && tokens.digits(token + 1) == 1 && Ordinals.isDot(tokens, token + 2)) {
            return period(tokens, token, single(tokens.number(token + 1)), token + 3);
        }
        if (rank > 1) {
            return period(tokens, token, single(rank), token + 2);
        }
        boolean season = Lexicon.SEASONS.has(tokens.word(token + 1));
        return season
                ? Optional.of(Found.recurring(token, token + 2, Recurrence.every(1, 'Y'), NAME))
                : period(tokens, token, single(1), token + 1);
    }

    private static Count single(int number) {
        return number < 1 ? new Count(1, 1, 0) : new Count(number, number, 0);
    }
}
