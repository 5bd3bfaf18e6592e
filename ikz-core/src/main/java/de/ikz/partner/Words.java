package de.ikz.partner;

/**
 * A text as words and marks, cut once. A word is a run of letters and digits; every other character that is not white
 * space is a mark of its own.
 */
final class Words {

    private final String text;
    private final int[] from;
    private final int[] to;
    private final String[] folded;
    private final int size;

    private Words(String text, int[] from, int[] to, String[] folded, int size) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.folded = folded;
        this.size = size;
    }

    static Words of(String text) {
        int[] from = new int[text.length() / 4 + 8];
        int[] to = new int[from.length];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                if (size == from.length) {
                    from = java.util.Arrays.copyOf(from, size * 2);
                    to = java.util.Arrays.copyOf(to, size * 2);
                }
                from[size] = at;
                to[size++] = end;
            }
            at = Math.max(end, at + 1);
        }
        String[] folded = new String[size];
        for (int i = 0; i < size; i++) {
            folded[i] = Folding.of(text.substring(from[i], to[i]));
        }
        return new Words(text, from, to, folded, size);
    }

    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return Character.isWhitespace(c) || c == '\u00a0' ? at : at + 1;
        }
        int end = at + 1;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return size;
    }

    /** First code unit of a word. */
    int from(int i) {
        return from[i];
    }

    /** The code unit after a word. */
    int to(int i) {
        return to[i];
    }

    /** A word folded; empty beyond both ends. */
    String at(int i) {
        return i < 0 || i >= size ? "" : folded[i];
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    /** As written, from one word up to another, exclusive. */
    String written(int first, int end) {
        return text.substring(from[first], to[end - 1]);
    }

    /** Whether it is a word that begins with a capital letter. */
    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(from[i]));
    }

    /** Whether it is a word or number rather than a mark. */
    boolean isWord(int i) {
        return i >= 0 && i < size && Character.isLetterOrDigit(text.charAt(from[i]));
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && Character.isDigit(text.charAt(from[i]));
    }

    /** How many capital letters are written in a word. */
    int capitals(int i) {
        int count = 0;
        for (int at = from[i]; at < to[i]; at++) {
            count += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    /** Whether nothing stands between a word and the one before. */
    boolean isTight(int i) {
        return i > 0 && i < size && from[i] == to[i - 1];
    }

    /** Whether a new line begins before the word. */
    boolean beginsLine(int i) {
        return i == 0 || i < size && hasBreak(to[i - 1], from[i]);
    }

    private boolean hasBreak(int first, int end) {
        for (int at = first; at < end; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }
}
