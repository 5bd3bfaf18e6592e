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
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[32];

        Builder add(char character, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length);
            }
            origins[text.length()] = origin;
            text.append(character);
            return this;
        }

        Builder add(Traced more) {
            for (int i = 0; i < more.text.length(); i++) {
                add(more.text.charAt(i), more.origins[i]);
            }
            return this;
        }

        int length() {
            return text.length();
        }

        boolean isBlank() {
            return text.chars().allMatch(Traced::isSpace);
        }

        Traced build() {
            return new Traced(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
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
        return text.chars().allMatch(Traced::isSpace);
    }

    Traced from(int start) {
        return sub(start, text.length());
    }

    Traced sub(int start, int end) {
        return new Traced(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
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
