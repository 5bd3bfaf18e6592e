package de.ikz.intake;

import java.util.Arrays;

/**
 * Text that knows of each of its characters where in the source it stood, so that no character is lost or used twice
 * unnoticed. Immutable.
 */
final class Traced {

    /** Origin of a character that the reader inserted. */
    static final int INSERTED = -1;

    static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    private final int[] origins;

    private Traced(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Collects characters with their origins. */
    static final class Builder {
        private char[] characters = new char[64];
        private int[] origins = new int[64];
        private int length;

        Builder add(char character, int origin) {
            reserve(1);
            characters[length] = character;
            origins[length++] = origin;
            return this;
        }

        Builder add(Traced more) {
            reserve(more.length());
            more.text.getChars(0, more.length(), characters, length);
            System.arraycopy(more.origins, 0, origins, length, more.length());
            length += more.length();
            return this;
        }

        private void reserve(int more) {
            if (length + more > characters.length) {
                int capacity = Math.max(length + more, 2 * characters.length);
                characters = Arrays.copyOf(characters, capacity);
                origins = Arrays.copyOf(origins, capacity);
            }
        }

        int length() {
            return length;
        }

        boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (!isSpace(characters[i])) {
                    return false;
                }
            }
            return true;
        }

        Traced build() {
            return length == 0 ? EMPTY : new Traced(new String(characters, 0, length), Arrays.copyOf(origins, length));
        }
    }

    /** White space of any kind; most characters lie between the few kinds of it and are told at once. */
    static boolean isSpace(int character) {
        return (character <= ' ' || character == '\u00a0' || character >= '\u1680')
                && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    String text() {
        return text;
    }

    int origin(int index) {
        return origins[index];
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    Traced from(int start) {
        return sub(start, text.length());
    }

    Traced sub(int start, int end) {
        return start == 0 && end == text.length()
                ? this
                : new Traced(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
    }

    /** The same without these characters. */
    Traced without(int start, int end) {
        return new Builder().add(sub(0, start)).add(from(end)).build();
    }

    /** Both, with an inserted character between them. */
    Traced plus(char between, Traced more) {
        return new Builder().add(this).add(between, INSERTED).add(more).build();
    }

    /** White space at both ends cut, each run of white space one blank; a line break stays a line feed. */
    Traced collapsed() {
        return isCollapsed() ? this : collapse();
    }

    private boolean isCollapsed() {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = isSpace(character);
            if (space && (afterSpace || character != ' ' && character != '\n')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    private Traced collapse() {
        Builder collapsed = new Builder();
        boolean pending = false;
        boolean lineBreak = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSpace(character)) {
                pending = true;
                lineBreak |= character == '\n';
                continue;
            }
            if (pending && collapsed.length() > 0) {
                collapsed.add(lineBreak ? '\n' : ' ', INSERTED);
            }
            pending = false;
            lineBreak = false;
            collapsed.add(character, origins[i]);
        }
        return collapsed.build();
    }

    /** Line feeds made blanks. */
    Traced onOneLine() {
        return text.indexOf('\n') < 0 ? this : new Traced(text.replace('\n', ' '), origins);
    }

    @Override
    public String toString() {
        return text;
    }
}
