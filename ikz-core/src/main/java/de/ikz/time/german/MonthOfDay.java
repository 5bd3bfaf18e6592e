package de.ikz.time.german;

/**
 * The month after the number of a day: {@code d. M.}, {@code des Folgemonats}, {@code eines jeden Monats}.
 *
 * @param offset how many months from the anchor
 * @param kind whether one month is meant
 * @param to the token after it, 0 where there is none
 */
record MonthOfDay(int offset, Kind kind, int to) {

    enum Kind {
        /** The month in which the anchor lies, or one counted from it. */
        ONE,
        /** {@code des Monats}: one month or each, as the sentence has it. */
        EITHER,
        EACH
    }

    private static final MonthOfDay NONE = new MonthOfDay(0, Kind.ONE, 0);

    static MonthOfDay at(Tokens tokens, int token) {
        if (Ordinals.isDot(tokens, token + 1)) {
            return abbreviated(tokens, token);
        }
        int each = token;
        while (each < token + 2 && isEach(tokens.word(each))) {
            each++;
        }
        if (each > token) {
            return tokens.isWord(each, "monats") ? new MonthOfDay(0, Kind.EACH, each + 1) : NONE;
        }
        int at = tokens.isWord(token, "des") ? token + 1 : token;
        if (at > token && (tokens.isWord(at, "monats") || tokens.isWord(at, "folgemonats"))) {
            return new MonthOfDay(tokens.isWord(at, "monats") ? 0 : 1, Kind.EITHER, at + 1);
        }
        int noun = RelativeTime.afterAdjective(tokens, at);
        return noun > at && tokens.isWord(noun, "monats")
                ? new MonthOfDay(RelativeTime.offset(tokens, at), Kind.ONE, noun + 1)
                : NONE;
    }

    /** {@code d. M.}, {@code v. M.}, {@code n. Mts.} */
    private static MonthOfDay abbreviated(Tokens tokens, int token) {
        boolean month = tokens.isWord(token + 2, "m") || tokens.isWord(token + 2, "mts");
        if (!month || !tokens.isCapital(token + 2) || !Ordinals.isDot(tokens, token + 3)) {
            return NONE;
        }
        return switch (tokens.word(token)) {
            case "v" -> new MonthOfDay(-1, Kind.ONE, token + 4);
            case "d" -> new MonthOfDay(0, Kind.ONE, token + 4);
            case "n" -> new MonthOfDay(1, Kind.ONE, token + 4);
            default -> NONE;
        };
    }

    private static boolean isEach(String word) {
        return word.equals("eines") || word.equals("jeden") || word.equals("jedes");
    }

    boolean isFound() {
        return to > 0;
    }
}
