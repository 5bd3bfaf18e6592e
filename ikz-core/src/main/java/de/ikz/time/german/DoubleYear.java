package de.ikz.time.german;

/**
 * Two years joined: {@code 2010/2011}, {@code 2010/11}, {@code 2010-2012}.
 *
 * @param to the token after them, 0 where there are none
 */
record DoubleYear(int first, int last, int to) {

    private static final DoubleYear NONE = new DoubleYear(0, 0, 0);
    private static final int LONGEST = 30;

    static DoubleYear at(Text text, int token) {
        Tokens tokens = text.tokens;
        char mark = tokens.mark(token + 1);
        if (!WrittenYear.isYear(tokens, token) || mark != '/' && mark != '-') {
            return tokens.digits(token) == 2 ? ofTwoDigits(text, token) : NONE;
        }
        int first = tokens.number(token);
        int second = token + 2;
        int last = tokens.number(second);
        boolean isLong = WrittenYear.isYear(tokens, second)
                && last > first
                && (last == first + 1 || mark == '-' && last - first <= LONGEST);
        boolean isShort = tokens.digits(second) == 2
                && !tokens.isApart(second)
                && (last == (first + 1) % 100 || mark == '-' && last > first % 100 && last > 12);
        if (continues(tokens, second + 1) || WrittenYear.isCounted(tokens, second + 1)) {
            return NONE;
        }
        if (isLong) {
            return new DoubleYear(first, last, second + 1);
        }
        return isShort
                ? new DoubleYear(first, first - first % 100 + last + (last < first % 100 ? 100 : 0), second + 1)
                : NONE;
    }

    /** {@code 10/11}, only to be asked after a word that wants two years. */
    private static DoubleYear ofTwoDigits(Text text, int token) {
        Tokens tokens = text.tokens;
        boolean shaped = tokens.mark(token + 1) == '/'
                && tokens.digits(token + 2) == 2
                && tokens.number(token + 2) == tokens.number(token) + 1
                && !tokens.isApart(token + 2);
        int first = shaped ? WrittenYear.ofTwoDigits(text, tokens.number(token)) : 0;
        return shaped ? new DoubleYear(first, first + 1, token + 3) : NONE;
    }

    private static boolean continues(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return (mark == '/' || mark == '-' || mark == '.' || mark == ',')
                && !tokens.isApart(token)
                && !tokens.isApart(token + 1)
                && tokens.kind(token + 1) != Tokens.Kind.MARK;
    }

    boolean isFound() {
        return to > 0;
    }

    WrittenYear firstOnly() {
        return new WrittenYear(first, false, to);
    }
}
