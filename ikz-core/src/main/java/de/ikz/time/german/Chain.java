package de.ikz.time.german;

/** Numbers and words joined by marks without blanks: {@code 0245/10}, {@code 1.500.000}, {@code 192.168.1.10}. */
final class Chain {

    /** No time is as long as this in tokens: what is longer is taken in pieces, each of them no time. */
    static final int LONGEST = 24;

    private Chain() {}

    /** Whether a chain of numbers begins at the token, so that each is walked once. */
    static boolean isStart(Tokens tokens, int token) {
        if (tokens.isApart(token) || tokens.isApart(token - 1) || !isJoint(tokens.mark(token - 1))) {
            return true;
        }
        return tokens.kind(token - 2) != Tokens.Kind.NUMBER && tokens.kind(token - 2) != Tokens.Kind.MIXED;
    }

    /** The token after the chain that begins at a token. */
    static int end(Tokens tokens, int token) {
        int at = token + 1;
        while (at - token < LONGEST && !tokens.isApart(at)) {
            int next = isJoint(tokens.mark(at)) ? at + 1 : at;
            boolean goesOn = tokens.kind(next) == Tokens.Kind.NUMBER
                    || tokens.kind(next) == Tokens.Kind.MIXED
                    || next > at && isPiece(tokens, next);
            if (!goesOn || tokens.isApart(next)) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** Words belong to a chain after a hyphen, or where they are short: {@code 2006/123/EG}. */
    private static boolean isPiece(Tokens tokens, int token) {
        char mark = tokens.mark(token - 1);
        boolean isShort = tokens.kind(token) == Tokens.Kind.WORD && tokens.end(token) - tokens.start(token) <= 3;
        return tokens.kind(token) == Tokens.Kind.WORD && mark != '.' && (isShort || mark == '-' || mark == '_');
    }

    private static boolean isJoint(char mark) {
        return mark == '.' || mark == ',' || mark == '/' || mark == '-' || mark == ':' || mark == '_';
    }

    static void hide(Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            tokens.hide(token);
        }
    }

    /** Whether a complete day of the usual form stands at the token. */
    static boolean isDay(Tokens tokens, int token) {
        return tokens.digits(token) > 0
                && tokens.digits(token) <= 2
                && tokens.mark(token + 1) == '.'
                && tokens.digits(token + 2) > 0
                && tokens.digits(token + 2) <= 2
                && tokens.mark(token + 3) == '.'
                && WrittenYear.isYear(tokens, token + 4);
    }
}
