package de.ikz.time.german;

/**
 * One number or neighbours: {@code 3.}, {@code 19./20.}, {@code 5/6.}, {@code 3.–5.}, {@code 9. und 10.}, {@code 1. bis
 * 3.}
 *
 * @param to the token after the last
 */
record Ordinals(int first, int last, int to) {

    static final Ordinals NONE = new Ordinals(0, 0, 0);

    /** The ordinals at a token; {@link #NONE} where there are none or where they are no neighbours. */
    static Ordinals at(Tokens tokens, int token) {
        int first = small(tokens, token);
        if (first < 0) {
            return NONE;
        }
        boolean dot = isDot(tokens, token + 1);
        int connector = dot ? token + 2 : token + 1;
        boolean range = isRange(tokens, connector);
        if ((range || isPair(tokens, connector)) && (dot || tokens.mark(connector) != 0 || range)) {
            boolean skips = range && isArticle(tokens, connector + 1)
                    || tokens.isWord(connector, "u") && isDot(tokens, connector + 1);
            int next = skips ? connector + 2 : connector + 1;
            int second = small(tokens, next);
            if (second > first && (range || second == first + 1) && isDot(tokens, next + 1)) {
                return new Ordinals(first, second, next + 2);
            }
        }
        return dot ? new Ordinals(first, first, token + 2) : NONE;
    }

    /** {@code ersten}, {@code einunddreißigster}; a word without an ending ({@code erst}, {@code acht}) is none, nor is {@code Erstes}. */
    static Ordinals inWords(Tokens tokens, int token) {
        String word = tokens.word(token);
        return Lexicon.ORDINALS
                .stem(word)
                .filter(stem -> stem.length() < word.length() && !word.endsWith("s"))
                .map(stem -> Lexicon.ORDINALS.number(stem, 1, 0))
                .filter(rank -> rank > 0)
                .map(rank -> new Ordinals(rank, rank, token + 1))
                .orElse(NONE);
    }

    private static int small(Tokens tokens, int token) {
        int digits = tokens.digits(token);
        return digits == 1 || digits == 2 ? tokens.number(token) : -1;
    }

    private static boolean isArticle(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "zum", "zur", "einschließlich", "einschl" -> true;
            default -> false;
        };
    }

    static boolean isDot(Tokens tokens, int token) {
        return tokens.mark(token) == '.';
    }

    static boolean isRange(Tokens tokens, int token) {
        return tokens.mark(token) == '-' || tokens.isWord(token, "bis");
    }

    static boolean isPair(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return mark == '/'
                || mark == '+'
                || mark == '&'
                || mark == ','
                || tokens.isWord(token, "und")
                || tokens.isWord(token, "u");
    }

    boolean isFound() {
        return to > 0;
    }

    boolean several() {
        return last > first;
    }
}
