package de.ikz.time.german;

/** Tells counts and amounts: what follows their number names what is counted. */
final class Counted {

    private Counted() {}

    /** Whether the token is a unit of money or measure, or what clerks count. */
    static boolean isUnit(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        if (mark != 0) {
            return mark == '€' || mark == '%' || mark == '‰' || mark == '$' || mark == '£' || mark == '°';
        }
        String word = tokens.word(token);
        if (word.isEmpty()) {
            return false;
        }
        String found = Lexicon.COUNTED.text(word, 1);
        if (!found.isEmpty()) {
            return !found.equals("none");
        }
        return tokens.isCapital(token) && Lexicon.COUNTED.hasEndOf(word);
    }
}
