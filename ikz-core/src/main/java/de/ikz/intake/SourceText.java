package de.ikz.intake;

import java.text.Normalizer;

/**
 * The text that is read: NFC with line feeds. Bidirectional controls (Unicode TR 9), which could show a clerk another
 * order than the register stores, stay in it for their place and are left out of everything that is read from it.
 *
 * @param text the text
 * @param controls how many bidirectional controls it has
 * @param firstControl line of the first of them, 0 if there is none
 */
record SourceText(String text, int controls, int firstControl) {

    static SourceText of(String decoded) {
        String unix = decoded.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        String normal = Normalizer.normalize(unix, Normalizer.Form.NFC);
        int line = 1;
        int controls = 0;
        int first = 0;
        for (int i = 0; i < normal.length(); i++) {
            char character = normal.charAt(i);
            if (isBidirectional(character)) {
                controls++;
                first = first == 0 ? line : first;
            }
            line += character == '\n' ? 1 : 0;
        }
        return new SourceText(normal, controls, first);
    }

    static boolean isBidirectional(char character) {
        return character >= '\u061c' && isDirectionControl(character);
    }

    private static boolean isDirectionControl(char character) {
        return character >= '\u202a' && character <= '\u202e'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\u200e'
                || character == '\u200f'
                || character == '\u061c';
    }

    /** The text as the source has it, without those controls. */
    static String readable(String raw) {
        int first = 0;
        while (first < raw.length() && !isBidirectional(raw.charAt(first))) {
            first++;
        }
        if (first == raw.length()) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length()).append(raw, 0, first);
        for (int i = first + 1; i < raw.length(); i++) {
            if (!isBidirectional(raw.charAt(i))) {
                kept.append(raw.charAt(i));
            }
        }
        return kept.toString();
    }
}
