package de.ikz.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or paragraph sign of a text; a hyphen belongs to it between letters or digits, a slash
 * beside a digit.
 *
 * @param from first UTF-16 code unit in the text
 * @param to the code unit after the last
 * @param written as written
 * @param lower in lower case
 */
record Token(int from, int to, String written, String lower) {

    private static final int LONGEST = 80;

    /** The tokens of a text in order; runs of more than 80 characters are none. Linear in the text. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at && end - at <= LONGEST) {
                String written = text.substring(at, end);
                tokens.add(new Token(at, end, written, written.toLowerCase(Locale.GERMAN)));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '§') {
            at++;
        }
        if (at > start) {
            return at;
        }
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(text, at, start))) {
            at++;
        }
        return at;
    }

    private static boolean isJoint(String text, int at, int start) {
        if (at == start || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
            case '/' ->
                Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(behind)
                        && (Character.isDigit(before) || Character.isDigit(behind));
            default -> false;
        };
    }

    boolean isSign() {
        return written.charAt(0) == '§';
    }

    boolean isCapital() {
        return Character.isUpperCase(written.charAt(0));
    }

    boolean hasDigit() {
        return written.chars().anyMatch(Character::isDigit);
    }

    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }
}
