package de.ikz.time.german;

/**
 * How many: {@code zwei}, {@code 2}, {@code 4-6}, {@code ein bis zwei}.
 *
 * @param to the token after it, 0 where there is none
 */
record Count(int least, int most, int to) {

    private static final Count NONE = new Count(0, 0, 0);
    private static final int MOST = 366;

    static Count at(Tokens tokens, int token) {
        int least = single(tokens, token);
        if (least < 1) {
            return NONE;
        }
        int connector = token + 1;
        if (tokens.mark(connector) == '-' && tokens.isWord(connector + 1, "bis")) {
            connector++;
        }
        char mark = tokens.mark(connector);
        boolean range =
                mark == '-' || mark == '/' || tokens.isWord(connector, "bis") || tokens.isWord(connector, "oder");
        int most = range ? single(tokens, connector + 1) : 0;
        return most > least ? new Count(least, most, connector + 2) : new Count(least, least, token + 1);
    }

    private static int single(Tokens tokens, int token) {
        int number = tokens.number(token);
        return number >= 1 && number <= MOST ? number : Lexicon.NUMERALS.number(tokens.word(token), 1, 0);
    }

    boolean isFound() {
        return to > 0;
    }
}
