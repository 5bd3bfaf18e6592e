package de.ikz.register;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of XML or HTML, only to be searched. */
final class Markup {

    private static final Pattern NUMBERED = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");
    private static final Pattern BLANK = Pattern.compile("&nbsp;");

    private Markup() {}

    /** In NFC, with {@link Erasing#TAG} in the place of each tag, and numbered characters as such. */
    static String withoutTags(String markup) {
        StringBuilder text = new StringBuilder(markup.length());
        int at = 0;
        for (int open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', at)) {
            int close = markup.indexOf('>', open);
            if (close < 0) {
                break;
            }
            text.append(markup, at, open).append(Erasing.TAG);
            at = close + 1;
        }
        text.append(markup, at, markup.length());
        String plain = NUMBERED.matcher(BLANK.matcher(text).replaceAll(" "))
                .replaceAll(
                        match -> java.util.regex.Matcher.quoteReplacement(numbered(match.group(1), match.group(2))));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String numbered(String hexadecimal, String decimal) {
        int character = hexadecimal != null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(character) ? Character.toString(character) : " ";
    }
}
