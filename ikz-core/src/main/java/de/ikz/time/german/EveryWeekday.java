package de.ikz.time.german;

import de.ikz.time.Recurrence;
import java.util.List;
import java.util.Optional;

/** {@code jeden ersten Dienstag im Monat}, {@code jeden Montag}, {@code donnerstags}, {@code am 2. Montag eines Monats}. */
final class EveryWeekday implements Rule {

    private static final String NAME = "weekday-of-period";
    private static final int LONGEST_LIST = 12;
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        if (isEach(tokens, token)) {
            return Optional.of(list(tokens, token));
        }
        int at = token + 1;
        boolean each = word.equals("jeden") || word.equals("jedem") || word.equals("jeder");
        if (word.equals("jeweils")) {
            at = tokens.isWord(at, "am") || tokens.isWord(at, "an") ? at + 1 : at;
            each = tokens.isWord(at, "jedem") || tokens.isWord(at, "jeden");
            at = each ? at + 1 : at;
        } else if (!each && !tokens.isWord(token - 1, "am") && !tokens.isWord(token - 1, "an")) {
            return Optional.empty();
        } else if (!each) {
            at = token;
        }
        return ranked(tokens, token, at, each);
    }

    /** {@code montags und donnerstags}, {@code dienstags, 14-tägig}: one mention. */
    private static Found list(Tokens tokens, int token) {
        StringBuilder days = new StringBuilder(DAYS.get(day(tokens, token) - 1));
        int to = token + 1;
        int next = SharedYear.afterConnector(tokens, to);
        while (next > to && to < token + LONGEST_LIST && isEach(tokens, next)) {
            days.append(',').append(DAYS.get(day(tokens, next) - 1));
            to = next + 1;
            next = SharedYear.afterConnector(tokens, to);
        }
        int rhythm = tokens.mark(to) == ',' ? to + 1 : to;
        boolean fortnight = tokens.number(rhythm) == 14
                && tokens.mark(rhythm + 1) == '-'
                && tokens.word(rhythm + 2).startsWith("täg");
        Recurrence plain = Recurrence.every(fortnight ? 2 : 1, 'W');
        Optional<String> rule = plain.rule().map(frequency -> frequency + ";BYDAY=" + days);
        return Found.recurring(token, fortnight ? rhythm + 3 : to, new Recurrence(plain.iso(), rule), NAME);
    }

    private static boolean isEach(Tokens tokens, int token) {
        return Lexicon.WEEKDAYS.text(tokens.word(token), 2).equals("each");
    }

    private static Optional<Found> ranked(Tokens tokens, int token, int at, boolean each) {
        int rank = rank(tokens, at);
        int day = rank == 0 ? at : tokens.digits(at) > 0 ? at + 2 : at + 1;
        if (day(tokens, day) == 0 || !tokens.isCapital(day)) {
            return Optional.empty();
        }
        int period = afterArticles(tokens, day + 1);
        String noun = tokens.word(period);
        if (rank != 0 && period > day + 1 && Lexicon.PERIODS.has(noun)) {
            return of(token, period + 1, rank, day(tokens, day), noun);
        }
        if (each && rank > 1 && period == day + 1) {
            return Optional.of(weekly(token, day + 1, rank, day(tokens, day)));
        }
        return each && rank == 0 ? Optional.of(weekly(token, day + 1, day(tokens, day))) : Optional.empty();
    }

    private static Optional<Found> of(int token, int to, int rank, int day, String noun) {
        int length = Lexicon.PERIODS.number(noun, 1, 1);
        char letter = Lexicon.PERIODS.text(noun, 2).charAt(0);
        String byDay = ";BYDAY=" + rank + DAYS.get(day - 1);
        Recurrence plain = Recurrence.every(length, letter);
        boolean expressible = length == 1 && (letter == 'M' || letter == 'Y');
        Optional<String> rule = expressible ? plain.rule().map(frequency -> frequency + byDay) : Optional.empty();
        return Optional.of(Found.recurring(token, to, new Recurrence(plain.iso(), rule), NAME));
    }

    private static Found weekly(int token, int to, int day) {
        return weekly(token, to, 1, day);
    }

    private static Found weekly(int token, int to, int weeks, int day) {
        Recurrence plain = Recurrence.every(weeks, 'W');
        Optional<String> rule = plain.rule().map(frequency -> frequency + ";BYDAY=" + DAYS.get(day - 1));
        return Found.recurring(token, to, new Recurrence(plain.iso(), rule), NAME);
    }

    private static int day(Tokens tokens, int token) {
        return Lexicon.WEEKDAYS.text(tokens.word(token), 2).equals("short")
                ? 0
                : Lexicon.WEEKDAYS.number(tokens.word(token), 1, 0);
    }

    private static int rank(Tokens tokens, int token) {
        if (tokens.digits(token) == 1 && Ordinals.isDot(tokens, token + 1)) {
            int number = tokens.number(token);
            return number <= 5 ? number : 0;
        }
        return Lexicon.ORDINALS
                .stem(tokens.word(token))
                .map(stem -> Lexicon.ORDINALS.number(stem, 1, 0))
                .orElse(0);
    }

    /** The noun after {@code im}, {@code des}, {@code eines jeden} …; the token itself where there is none of these. */
    private static int afterArticles(Tokens tokens, int token) {
        int at = token;
        for (int passed = 0; passed < 3; passed++) {
            switch (tokens.word(at)) {
                case "im", "des", "eines", "jeden", "jedes", "in", "jedem", "pro", "einem" -> at++;
                default -> {
                    return at;
                }
            }
        }
        return at;
    }
}
