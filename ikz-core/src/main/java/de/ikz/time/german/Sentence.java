package de.ikz.time.german;

/** Tells where a sentence ends. */
final class Sentence {

    private static final int SHORTEST_LAST_WORD = 4;
    private static final int LONGEST = 40;

    private Sentence() {}

    /** Whether both tokens belong to one sentence and are near each other. */
    static boolean isSame(Tokens tokens, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (endsAt(tokens, token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token closes a sentence: a full stop after a word that is no abbreviation, or a stronger mark. */
    static boolean endsAt(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        if (mark == '!' || mark == '?' || mark == ';' || mark == '•') {
            return true;
        }
        if (tokens.isAtLineStart(token + 1) && token + 1 < tokens.size()) {
            return true;
        }
        if (mark != '.' || !tokens.isApart(token + 1) || !tokens.isCapital(token + 1)) {
            return false;
        }
        return tokens.kind(token - 1) == Tokens.Kind.WORD
                        && tokens.end(token - 1) - tokens.start(token - 1) >= SHORTEST_LAST_WORD
                || WrittenYear.isYear(tokens, token - 1);
    }
}
