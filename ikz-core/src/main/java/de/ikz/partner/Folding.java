package de.ikz.partner;

import java.text.Normalizer;

/** Writing names so that case, umlauts, accents, kinds of dashes and blanks do not count (DIN 5007-2). */
final class Folding {

    private static final char FIRST_COMBINING = '\u0300';

    private Folding() {}

    /** Folded: {@code Sülzetal} is {@code suelzetal}, {@code Halle/S.} is {@code halle/s.}. */
    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        String composed = composed(text);
        var folded = new StringBuilder(composed.length() + 4);
        for (int i = 0; i < composed.length(); i++) {
            append(folded, composed.charAt(i));
        }
        return folded.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 128 && (c < 'A' || c > 'Z');
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static void append(StringBuilder folded, char c) {
        if (c < 128) {
            folded.append(c < ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            return;
        }
        switch (Character.toLowerCase(c)) {
            case 'ä' -> folded.append("ae");
            case 'ö' -> folded.append("oe");
            case 'ü' -> folded.append("ue");
            case 'ß' -> folded.append("ss");
            case '–', '—', '‐', '‑', '−' -> folded.append('-');
            case '\u00a0' -> folded.append(' ');
            case '\u00ad' -> {}
            default -> folded.append(c < 'À' ? c : base(Character.toLowerCase(c)));
        }
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
