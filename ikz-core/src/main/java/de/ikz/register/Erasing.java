package de.ikz.register;

/** Replaces words of a text, not within a longer word; for all stores alike. */
public final class Erasing {

    private Erasing() {}

    /**
     * A text with other words in the place of some.
     *
     * @param text the text
     * @param words what is to vanish, compared letter by letter
     * @param by what stands there instead
     */
    public static String in(String text, String words, String by) {
        StringBuilder erased = new StringBuilder();
        int kept = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            if (isWhole(text, at, at + words.length())) {
                erased.append(text, kept, at).append(by);
                kept = at + words.length();
            }
        }
        return kept == 0 ? text : erased.append(text, kept, text.length()).toString();
    }

    private static boolean isWhole(String text, int from, int to) {
        return !(from > 0 && isOneWord(text.codePointBefore(from), text.codePointAt(from)))
                && !(to < text.length() && isOneWord(text.codePointBefore(to), text.codePointAt(to)));
    }

    private static boolean isOneWord(int left, int right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }
}
