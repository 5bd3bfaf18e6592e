package de.ikz.war.format.docx;

import java.util.Map;
import java.util.Optional;

/** Characters of symbol fonts ({@code w:sym}) as Unicode has them, one for one. */
final class Symbols {

    private static final int PRIVATE_USE = 0xF000;
    private static final int BYTE = 0xFF;

    private static final Map<Integer, Character> SYMBOL =
            Map.of(0xAE, '→', 0xAC, '←', 0xB1, '±', 0xA3, '≤', 0xB3, '≥', 0xB4, '×', 0xA5, '∞', 0xDE, '⇒', 0xAB, '↔');
    private static final Map<Integer, Character> WINGDINGS = Map.ofEntries(
            Map.entry(0xE0, '→'),
            Map.entry(0xE8, '➔'),
            Map.entry(0xDF, '←'),
            Map.entry(0xFC, '✓'),
            Map.entry(0xFB, '✗'),
            Map.entry(0xFE, '☑'),
            Map.entry(0xFD, '☒'),
            Map.entry(0xA8, '☐'),
            Map.entry(0x6F, '☐'),
            Map.entry(0x28, '☎'),
            Map.entry(0x2A, '✉'),
            Map.entry(0x4A, '☺'));

    private Symbols() {}

    /**
     * The character, or the one of the private use area that the font has where Unicode is not known; bullets stay those
     * that the intake knows.
     */
    static String of(String font, String code) {
        int number = number(code);
        Optional<Character> known = Optional.ofNullable(
                switch (font) {
                    case "Symbol" -> SYMBOL.get(number & BYTE);
                    case "Wingdings" -> WINGDINGS.get(number & BYTE);
                    default -> null;
                });
        return known.map(String::valueOf).orElseGet(() -> Character.toString(number));
    }

    /** Whether a character means something only in its font. */
    static boolean isOnlyInFont(String character) {
        return !character.isEmpty()
                && character.codePointAt(0) >= PRIVATE_USE
                && character.codePointAt(0) < 0xF900
                && "\uf0b7\uf0a7\uf0d8\uf076\uf06e\uf0d2".indexOf(character.charAt(0)) < 0;
    }

    private static int number(String code) {
        try {
            int number = Integer.parseInt(code, 16);
            boolean valid = number > 0x1F && number < 0xD800 || number > 0xDFFF && number < 0xFFFE;
            return valid ? number : '?';
        } catch (NumberFormatException e) {
            return '?';
        }
    }
}
