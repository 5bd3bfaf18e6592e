package de.ikz.partner;

import java.text.Normalizer;
import java.util.Locale;

/** Writing names so that case, umlauts, accents, kinds of dashes and blanks do not count (DIN 5007-2). */
final class Folding {

    private Folding() {}

    /** Folded: {@code Sülzetal} is {@code suelzetal}, {@code Halle/S.} is {@code halle/s.}. */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length() + 4);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'ä' -> folded.append("ae");
                case 'ö' -> folded.append("oe");
                case 'ü' -> folded.append("ue");
                case 'ß' -> folded.append("ss");
                case '–', '—', '‐', '‑', '−' -> folded.append('-');
                case '\u00a0', '\t', '\n', '\r' -> folded.append(' ');
                case '\u00ad' -> {}
                default -> folded.append(c < 128 ? c : base(c));
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c >= 'A' && c <= 'Z' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static String base(char c) {
        return c < 'À'
                ? String.valueOf(c)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
    }
}
