package de.ikz.time.german;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut once into words, numbers, mixtures of both and single marks. Asking beyond either end gives a token that
 * matches nothing, so that rules need not look for the ends. Dashes and slashes of all kinds are told as {@code -} and
 * {@code /}.
 */
final class Tokens {

    enum Kind {
        WORD,
        NUMBER,
        /** Letters and digits without a gap: {@code D115}, {@code 2x}. */
        MIXED,
        MARK,
        /** Told by a shield to be no time. */
        HIDDEN,
        END
    }

    private static final int LONGEST_NUMBER = 9;

    /** {@code 2011ff} is a year and a word. */
    private static final int YEAR_FF = 6;

    private final String text;
    private int[] bounds = new int[64];
    private Kind[] kinds = new Kind[32];
    private String[] words;
    private int size;
    private long looks;

    Tokens(String text) {
        this.text = text;
        cut();
        words = new String[size];
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at = run(at);
            } else {
                if (!isBlank(c)) {
                    add(at, at + 1, Kind.MARK);
                }
                at++;
            }
        }
    }

    private int run(int from) {
        boolean letters = false;
        boolean digits = false;
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            boolean digit = isDigit(text.charAt(at++));
            letters |= !digit;
            digits |= digit;
        }
        if (letters && at - from == YEAR_FF && text.startsWith("ff", at - 2) && isNumber(from, at - 2)) {
            add(from, at - 2, Kind.NUMBER);
            add(at - 2, at, Kind.WORD);
        } else {
            add(from, at, letters ? digits ? Kind.MIXED : Kind.WORD : Kind.NUMBER);
        }
        return at;
    }

    private boolean isNumber(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private void add(int from, int to, Kind kind) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            bounds = Arrays.copyOf(bounds, size * 4);
        }
        kinds[size] = kind;
        bounds[2 * size] = from;
        bounds[2 * size + 1] = to;
        size++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    int size() {
        return size;
    }

    /** How often a token was looked at: the work that was done. */
    long looks() {
        return looks;
    }

    Kind kind(int token) {
        looks++;
        return isWithin(token) ? kinds[token] : Kind.END;
    }

    /** The word in lower case, also of a mixture; empty for anything else. */
    String word(int token) {
        Kind kind = kind(token);
        if (kind != Kind.WORD && kind != Kind.MIXED) {
            return "";
        }
        if (words[token] == null) {
            words[token] = text.substring(start(token), end(token)).toLowerCase(Locale.GERMAN);
        }
        return words[token];
    }

    boolean isWord(int token, String word) {
        return word(token).equals(word);
    }

    /** The mark, dashes and slashes made alike, or NUL where there is none. */
    char mark(int token) {
        if (kind(token) != Kind.MARK) {
            return 0;
        }
        char mark = text.charAt(start(token));
        return switch (mark) {
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '⁄', '∕' -> '/';
            default -> mark;
        };
    }

    /** The value of a number, -1 for anything else and for numbers that are too long. */
    int number(int token) {
        if (kind(token) != Kind.NUMBER || digits(token) > LONGEST_NUMBER) {
            return -1;
        }
        int value = 0;
        for (int at = start(token); at < end(token); at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    /** The number's length in digits, 0 for anything else. */
    int digits(int token) {
        return kind(token) == Kind.NUMBER ? end(token) - start(token) : 0;
    }

    /** Whether blanks separate it from the token before; the first token is separated. */
    boolean isApart(int token) {
        return !isWithin(token) || token == 0 || start(token) > end(token - 1);
    }

    /** Whether a hyphen joins it to the word before, as in {@code nicht-laufend}. */
    boolean isGlued(int token) {
        return !isApart(token) && mark(token - 1) == '-' && !isApart(token - 1);
    }

    boolean isCapital(int token) {
        return kind(token) == Kind.WORD && Character.isUpperCase(text.charAt(start(token)));
    }

    /** Whether it is the first of its line; beyond the ends there are no lines. */
    boolean isAtLineStart(int token) {
        if (!isWithin(token)) {
            return false;
        }
        for (int at = token == 0 ? start(token) : end(token - 1); at < start(token); at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return token == 0;
    }

    /** Makes a token match nothing. */
    void hide(int token) {
        if (isWithin(token)) {
            kinds[token] = Kind.HIDDEN;
        }
    }

    int start(int token) {
        return bounds[2 * token];
    }

    int end(int token) {
        return bounds[2 * token + 1];
    }

    /** The words as they stand from a token until before another. */
    String written(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    private boolean isWithin(int token) {
        return token >= 0 && token < size;
    }
}
