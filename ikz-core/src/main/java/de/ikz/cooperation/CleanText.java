package de.ikz.cooperation;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A text that may be stored, whatever the door by which it comes: in NFC, with line feeds, without characters that only
 * control.
 */
public final class CleanText {

    private CleanText() {}

    /** The text without blanks around it; empty when nothing is left, it is too long or has characters that control. */
    public static Optional<String> of(String given, int most) {
        String lines = given.strip().replace("\r\n", "\n").replace('\r', '\n');
        String text = Normalizer.normalize(lines, Normalizer.Form.NFC);
        return Optional.of(text).filter(one -> !one.isEmpty() && one.length() <= most && isClean(one));
    }

    /** The same on one line, such as a name: without line feeds, tabs and characters that nobody sees. */
    public static Optional<String> line(String given, int most) {
        return of(given, most).filter(one -> one.codePoints().noneMatch(CleanText::isUnseen));
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** No control characters but line feeds and tabs, no bidirectional controls (UAX #9), no halves of characters. */
    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t'
                        || Character.getType(point) == Character.SURROGATE
                        || point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x2069
                        || point == 0x200E
                        || point == 0x200F
                        || point == 0x061C);
    }
}
