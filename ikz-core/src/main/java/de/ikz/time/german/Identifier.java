package de.ikz.time.german;

/** {@code DS0245/10}, {@code D115}, {@code 192.168.1.10}, {@code 0391/540-2010}, {@code 1.11.111.01}, {@code II/01}. */
final class Identifier implements Shield {

    private static final int MOST_PARTS_OF_DAYS = 4;

    @Override
    public void cover(Tokens tokens, int token) {
        Tokens.Kind kind = tokens.kind(token);
        if (kind == Tokens.Kind.WORD) {
            coverCode(tokens, token);
            return;
        }
        if (kind != Tokens.Kind.NUMBER && kind != Tokens.Kind.MIXED || !Chain.isStart(tokens, token)) {
            return;
        }
        int end = Chain.end(tokens, token);
        boolean code = kind == Tokens.Kind.MIXED
                && end > token + 1
                && tokens.mark(token + 1) != '.'
                && !isKnown(tokens, token);
        if (code || kind == Tokens.Kind.NUMBER && end > token + 1 && isNoDay(tokens, token, end)) {
            Chain.hide(tokens, token, end);
        }
    }

    /** {@code II/01}, {@code FB-02/10}, {@code A/0123/11}: capitals, a slash and figures. */
    private static void coverCode(Tokens tokens, int token) {
        boolean joined =
                tokens.mark(token + 1) == '/' || tokens.mark(token + 1) == '-' || tokens.mark(token + 1) == '_';
        if (!joined || tokens.isApart(token + 1) || tokens.isApart(token + 2) || isKnown(tokens, token)) {
            return;
        }
        if (!tokens.written(token, token + 1).chars().allMatch(Character::isUpperCase)) {
            return;
        }
        boolean quarter = Roman.of(tokens.word(token)) > 0 && tokens.digits(token + 2) == 4;
        if (tokens.digits(token + 2) > 0 && !quarter || tokens.kind(token + 2) == Tokens.Kind.MIXED) {
            Chain.hide(tokens, token, Chain.end(tokens, token));
        }
    }

    private static boolean isKnown(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.equals("kw")
                || word.startsWith("kw") && word.length() <= 4
                || word.equals("q")
                || word.startsWith("q") && word.length() == 2
                || word.endsWith("x");
    }

    /** Whether the chain has parts that no day, month, year or clock time has. */
    private static boolean isNoDay(Tokens tokens, int token, int end) {
        int dots = 0;
        int numbers = 0;
        boolean odd = false;
        for (int at = token; at < end; at++) {
            int digits = tokens.digits(at);
            char mark = tokens.mark(at);
            dots += mark == '.' ? 1 : 0;
            numbers += digits > 0 ? 1 : 0;
            boolean year =
                    digits == 3 && at >= token + 4 && tokens.number(at) / 10 >= 19 && tokens.number(at) / 10 <= 20;
            odd |= digits == 3 && !year || digits > 5 || mark == ':' || mark == '_';
            odd |= digits == 4 && !WrittenYear.isYear(tokens, at);
            odd |= tokens.kind(at) == Tokens.Kind.WORD && !isWordInDay(tokens, at)
                    || tokens.kind(at) == Tokens.Kind.MIXED && !hasDigitLook(tokens, at);
        }
        return end - token >= Chain.LONGEST
                || numbers > 1 && odd
                || numbers > MOST_PARTS_OF_DAYS && dots == numbers - 1
                || dots == 3 && numbers == 4;
    }

    private static boolean isWordInDay(Tokens tokens, int token) {
        String word = tokens.word(token);
        return Lexicon.MONTHS.has(word)
                || word.length() <= 2
                || word.startsWith("tägig")
                || word.startsWith("täglich")
                || word.endsWith("jährlich")
                || word.endsWith("wöchentlich")
                || word.equals("bis");
    }

    private static boolean hasDigitLook(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) <= 4;
    }
}
