package de.ikz.time.german;

/**
 * The year that stands after a unit of the calendar.
 *
 * @param year 0 where none is written
 * @param concluded whether it rests on the anchor: {@code d. J.}, {@code nächsten Jahres}
 * @param to the token after it
 */
record WrittenYear(int year, boolean concluded, int to) {

    private static final int FIRST = 1800;
    private static final int LAST = 2099;
    private static final int AHEAD = 30;

    static WrittenYear none(int to) {
        return new WrittenYear(0, false, to);
    }

    boolean isWritten() {
        return year != 0;
    }

    /** The year at a token, none where there is no year. */
    static WrittenYear at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (isYear(tokens, token) && !isCounted(tokens, token + 1)) {
            return new WrittenYear(tokens.number(token), false, token + 1);
        }
        if (isApostrophe(tokens.mark(token)) && tokens.digits(token + 1) == 2 && !tokens.isApart(token + 1)) {
            return new WrittenYear(ofTwoDigits(text, tokens.number(token + 1)), false, token + 2);
        }
        if (tokens.mark(token) == '(' && isYear(tokens, token + 1) && tokens.mark(token + 2) == ')') {
            return none(token);
        }
        return relative(text, token);
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == '‘' || mark == '´' || mark == '`';
    }

    /** Whether it is a number of four digits that can be a year. */
    static boolean isYear(Tokens tokens, int token) {
        return tokens.digits(token) == 4 && isPlausible(tokens.number(token));
    }

    static boolean isPlausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The full year of two digits: at most thirty years after the anchor, else of the century before. */
    static int ofTwoDigits(Text text, int number) {
        int year = text.thisYear() / 100 * 100 + number;
        return year > text.thisYear() + AHEAD ? year - 100 : year;
    }

    /** Whether what follows makes the number before it a count. */
    static boolean isCounted(Tokens tokens, int token) {
        return Counted.isUnit(tokens, token);
    }

    private static WrittenYear relative(Text text, int token) {
        Tokens tokens = text.tokens;
        int at = token;
        if (tokens.isWord(at, "des") || tokens.isWord(at, "d") || tokens.isWord(at, "im") || tokens.isWord(at, "vom")) {
            at++;
            if (tokens.mark(at) == '.' && tokens.isWord(token, "d")) {
                at++;
            }
        }
        int afterAdjective = RelativeTime.afterAdjective(tokens, at);
        if (afterAdjective > at && isYearWord(tokens, afterAdjective)) {
            int offset = RelativeTime.offset(tokens, at);
            return new WrittenYear(text.thisYear() + offset, true, afterAbbreviation(tokens, afterAdjective));
        }
        if (at > token && isYearWord(tokens, at)) {
            int after = afterAbbreviation(tokens, at);
            return isYear(tokens, after)
                    ? new WrittenYear(tokens.number(after), false, after + 1)
                    : tokens.isWord(token, "im") ? none(token) : new WrittenYear(text.thisYear(), true, after);
        }
        if (at > token && Lexicon.RELATIVE_YEARS.has(tokens.word(at))) {
            int offset = Lexicon.RELATIVE_YEARS.number(tokens.word(at), 1, 0);
            return new WrittenYear(text.thisYear() + offset, true, at + 1);
        }
        return abbreviated(text, token);
    }

    /** {@code n. J.}, {@code v. J.}, {@code l. J.} */
    private static WrittenYear abbreviated(Text text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.mark(token + 1) == '.' && tokens.isWord(token + 2, "j") && tokens.mark(token + 3) == '.') {
            switch (tokens.word(token)) {
                case "n", "k" -> {
                    return new WrittenYear(text.thisYear() + 1, true, token + 4);
                }
                case "l" -> {
                    return new WrittenYear(text.thisYear(), true, token + 4);
                }
                case "v" -> {
                    return new WrittenYear(text.thisYear() - 1, true, token + 4);
                }
                default -> {
                    return none(token);
                }
            }
        }
        return none(token);
    }

    private static boolean isYearWord(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "jahr", "jahres", "jahrs", "j", "haushaltsjahr", "haushaltsjahres", "kalenderjahres" -> true;
            default -> false;
        };
    }

    private static int afterAbbreviation(Tokens tokens, int yearWord) {
        return tokens.isWord(yearWord, "j") && tokens.mark(yearWord + 1) == '.' ? yearWord + 2 : yearWord + 1;
    }
}
