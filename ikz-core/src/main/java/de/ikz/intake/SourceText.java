package de.ikz.intake;

import java.text.Normalizer;

/**
 * The text that is read: NFC, line feeds, no bidirectional controls (Unicode TR 9), which could show a clerk another
 * order than the register stores.
 *
 * @param text the text
 * @param removedControls how many bidirectional controls were removed
 * @param firstRemoved line of the first of them, 0 if there was none
 */
record SourceText(String text, int removedControls, int firstRemoved) {

    static SourceText of(String decoded) {
        String unix = decoded.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        String normal = Normalizer.normalize(unix, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(normal.length());
        int line = 1;
        int removed = 0;
        int first = 0;
        for (int i = 0; i < normal.length(); i++) {
            char character = normal.charAt(i);
            if (isBidirectional(character)) {
                removed++;
                first = first == 0 ? line : first;
            } else {
                kept.append(character);
            }
            line += character == '\n' ? 1 : 0;
        }
        return new SourceText(kept.toString(), removed, first);
    }

    private static boolean isBidirectional(char character) {
        return character >= '\u202a' && character <= '\u202e'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\u200e'
                || character == '\u200f'
                || character == '\u061c';
    }
}
