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
        if (what.equals("date") && Chain.isDay(tokens, at)) {
            return;
        }
        boolean phone =
                label.startsWith("tel") || label.startsWith("fax") || label.equals("mobil") || label.equals("ruf");
        for (int numbers = 0; numbers < MOST_NUMBERS && isNumber(tokens, at); numbers++) {
            int end = Chain.end(tokens, at);
            Chain.hide(tokens, at, end);
            if (!phone) {
                return;
            }
            at = tokens.mark(end) == '-' || tokens.mark(end) == '/' || tokens.mark(end) == ')' ? end + 1 : end;
        }
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
