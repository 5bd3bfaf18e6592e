package de.ikz.time.german;

/** {@code § 88 Abs. 4}, {@code Klasse 9/10}, {@code Drucksache 12/2010}, {@code Tel. 0391 540 2010}, {@code Agenda 2030}. */
final class LabelledNumber implements Shield {

    private static final int MOST_NUMBERS = 4;

    @Override
    public void cover(Tokens tokens, int token) {
        boolean paragraph = tokens.mark(token) == '§';
        if (!paragraph && tokens.kind(token) != Tokens.Kind.WORD) {
            return;
        }
        int at = token + 1;
        while (isBetween(tokens, at) && at < token + 4) {
            at++;
        }
        if (!isNumber(tokens, at)) {
            return;
        }
        String label = paragraph ? "§" : tokens.word(token);
        String known = Lexicon.LABELS.text(label, 1);
        String what = known.isEmpty() && Lexicon.LABEL_ENDS.hasEndOf(label) ? "date" : known;
        if (what.isEmpty()) {
            return;
        }
        if (what.equals("date") && (Chain.isDay(tokens, at) || isPartOfYear(tokens, at))) {
            return;
        }
        boolean phone =
                label.startsWith("tel") || label.startsWith("fax") || label.equals("mobil") || label.equals("ruf");
        for (int numbers = 0; numbers < MOST_NUMBERS && isNumber(tokens, at); numbers++) {
            int end = Chain.end(tokens, at);
            Chain.hide(tokens, at, end);
            if (!phone) {
                hidePairs(tokens, end);
                return;
            }
            at = tokens.mark(end) == '-' || tokens.mark(end) == '/' || tokens.mark(end) == ')' ? end + 1 : end;
        }
    }

    /** The pairs of a list: {@code Klassenstufen 5/6, 7/8 und 9/10}. */
    private static void hidePairs(Tokens tokens, int end) {
        int at = end;
        for (int numbers = 0; numbers < MOST_NUMBERS; numbers++) {
            int next = SharedYear.afterConnector(tokens, at);
            boolean pair = next > at
                    && tokens.mark(next + 1) == '/'
                    && tokens.digits(next) > 0
                    && tokens.digits(next) <= 2
                    && tokens.digits(next + 2) > 0
                    && tokens.digits(next + 2) <= 2;
            if (!pair) {
                return;
            }
            at = Chain.end(tokens, next);
            Chain.hide(tokens, next, at);
        }
    }

    /** {@code Wiedervorlage 2. HJ 2020} */
    private static boolean isPartOfYear(Tokens tokens, int token) {
        return Ordinals.isDot(tokens, token + 1) && Lexicon.QUARTERS.has(tokens.word(token + 2));
    }

    private static boolean isBetween(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return mark == '.'
                || mark == ':'
                || mark == '-'
                || mark == '('
                || mark == '+'
                || mark == '§'
                || mark == '„'
                || tokens.isWord(token, "nr");
    }

    private static boolean isNumber(Tokens tokens, int token) {
        return tokens.digits(token) > 0
                || tokens.kind(token) == Tokens.Kind.MIXED
                || Roman.of(tokens.word(token)) > 0 && tokens.mark(token + 1) == '/';
    }
}
