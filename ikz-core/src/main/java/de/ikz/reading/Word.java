package de.ikz.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a text: letters, digits, and hyphens and apostrophes within.
 *
 * @param from first UTF-16 code unit in the text
 * @param to the code unit after the last
 * @param lower in lower case
 * @param capital whether it begins with a capital letter
 */
record Word(int from, int to, String lower, boolean capital) {

    /** Hyphens, the dash that is typed for one, and apostrophes. */
    private static final String JOINTS = "-\u2010\u2011\u2012\u2013'\u2019";

    /** The words of a text, in order. Linear in the text. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            String word = text.substring(at, end);
            words.add(new Word(at, end, word.toLowerCase(Locale.GERMAN), Character.isUpperCase(word.charAt(0))));
            at = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int at = start + 1;
        while (at < text.length() && (isWithin(text, at) || Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isWithin(String text, int at) {
        return JOINTS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether it begins with a digit. */
    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }
}
