package de.ikz.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Counts the code points of a text that are not white space, markup or control. It shares no code with the reader, so
 * that the two can be held against each other.
 *
 * <p>Markup are: remnants of HTML tags with a known name, within one cell of one line; {@code **}; bullets. A known
 * character reference such as {@code &amp;} is one character.
 */
public final class CharacterCount {

    private static final Set<String> TAGS = Set.of(
            "ul", "ol", "li", "p", "br", "u", "b", "i", "em", "strong", "span", "div", "font", "sup", "sub", "h1", "h2",
            "h3", "h4", "h5", "h6", "a", "s", "o:p");
    private static final Set<String> VISIBLE_REFERENCES = Set.of(
            "&amp;", "&lt;", "&gt;", "&quot;", "&auml;", "&ouml;", "&uuml;", "&Auml;", "&Ouml;", "&Uuml;", "&szlig;",
            "&ndash;", "&mdash;", "&bdquo;", "&ldquo;", "&rdquo;", "&sect;", "&euro;");
    private static final String BULLETS = "\u2022\u25e6\u25aa\u25ab\u2023\u2043\u2219\u25cf\u25a0"
            + "\u27a2\u27a4\u25ba\u2756\uf0b7\uf0a7\uf0d8\uf076\uf06e";

    private final String text;
    private long count;

    private CharacterCount(String text) {
        this.text = text;
    }

    /**
     * The count of a text without markup, for formats that count the characters of their files: those that are not
     * white space, control or a bullet, after normalisation to NFC.
     */
    public static long ofPlain(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(CharacterCount::counts)
                .count();
    }

    static long of(String decoded) {
        return new CharacterCount(Normalizer.normalize(decoded, Normalizer.Form.NFC)).run();
    }

    /** Whether a code point of plain text counts, in which there is no markup but bullets. */
    static boolean counts(int codePoint) {
        if (codePoint > ' ' && codePoint < '\u007f') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SPACE_SEPARATOR
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && BULLETS.indexOf(codePoint) < 0;
    }

    private long run() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return count;
    }

    private int next(int at) {
        int codePoint = text.codePointAt(at);
        int after = at + Character.charCount(codePoint);
        if (codePoint == '*' && text.startsWith("**", at)) {
            return at + 2;
        }
        if (codePoint == '<') {
            int end = endOfTag(at);
            if (end > 0) {
                return end;
            }
        }
        if (codePoint == '&') {
            int semicolon = text.indexOf(';', at);
            String reference = semicolon > 0 && semicolon - at < 9 ? text.substring(at, semicolon + 1) : "";
            if (reference.equals("&nbsp;") || reference.equals("&shy;") || reference.equals("&bull;")) {
                return semicolon + 1;
            }
            if (VISIBLE_REFERENCES.contains(reference)) {
                count++;
                return semicolon + 1;
            }
        }
        count += counts(codePoint) ? 1 : 0;
        return after;
    }

    private int endOfTag(int open) {
        int at = open + 1;
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
        int start = at;
        while (at < text.length()
                && at - start < 7
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        if (!TAGS.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (at < text.length() && " />".indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '>') {
                return at + 1;
            }
            if (character == '<' || character == '\t' || character == '\n' || character == '\r' || character == '\f') {
                return 0;
            }
            at++;
        }
        return 0;
    }
}
