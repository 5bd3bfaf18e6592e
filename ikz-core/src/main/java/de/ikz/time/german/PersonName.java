package de.ikz.time.german;

/** {@code Frau Mai}, {@code Dr. Sommer}, {@code Bürgermeister August}: names that are words of time. */
final class PersonName implements Shield {

    private static final int MOST_NAMES = 4;

    @Override
    public void cover(Tokens tokens, int token) {
        String title = tokens.word(token);
        if (!Lexicon.TITLES.has(title)) {
            return;
        }
        boolean sure =
                title.startsWith("frau") || title.startsWith("herr") || title.equals("dr") || title.equals("familie");
        int at = token + 1;
        for (int passed = 0; passed < MOST_NAMES && isPart(tokens, at); passed++) {
            boolean time = Lexicon.MONTHS.has(tokens.word(at)) || Lexicon.SEASONS.has(tokens.word(at));
            if (time && (sure || !WrittenYear.isYear(tokens, at + 1))) {
                tokens.hide(at);
            }
            at++;
        }
    }

    private static boolean isPart(Tokens tokens, int token) {
        return tokens.isCapital(token) || tokens.mark(token) == '.' || tokens.mark(token) == '-';
    }
}
