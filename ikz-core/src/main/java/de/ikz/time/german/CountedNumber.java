package de.ikz.time.german;

/** {@code 2010 Euro}, {@code 1.500.000 €}, {@code 12,5 %}, {@code 2000 Einwohner}, {@code 10.30 Uhr}. */
final class CountedNumber implements Shield {

    @Override
    public void cover(Tokens tokens, int token) {
        char before = tokens.mark(token - 1);
        boolean money =
                before == '€' || before == '$' || tokens.isWord(token - 1, "eur") || tokens.isWord(token - 1, "euro");
        if (tokens.digits(token) == 0 || !Chain.isStart(tokens, token)) {
            return;
        }
        int end = Chain.end(tokens, token);
        boolean dash = tokens.mark(end) == ',' && tokens.mark(end + 1) == '-';
        boolean clock = Ordinals.isDot(tokens, end) && tokens.isWord(end + 1, "uhr");
        int unit = dash ? end + 2 : clock ? end + 1 : end;
        if (money || Counted.isUnit(tokens, unit) && !isOfDay(tokens, token, end)) {
            Chain.hide(tokens, token, end);
        }
    }

    /** A complete day is a day, whatever follows: {@code am 3.5.2011 Sitzungen}. */
    private static boolean isOfDay(Tokens tokens, int token, int end) {
        return Chain.isDay(tokens, token) && end == token + 5;
    }
}
