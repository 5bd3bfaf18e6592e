package de.ikz.war.format.html;

import de.ikz.intake.Encoding;
import de.ikz.intake.UnreadableReport;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the bytes of an HTML file to its text: by byte order mark, by what a {@code meta} says, else as a plain text is
 * decoded (WHATWG HTML, determining the character encoding).
 */
final class HtmlText {

    private static final int BEGINNING = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta[^>]+?charset|\\?xml[^>]+?encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

    private HtmlText() {}

    static String decode(byte[] file) throws UnreadableReport {
        return Encoding.decode(file, declared(file));
    }

    private static Optional<Charset> declared(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        return declared.find() ? charset(declared.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The encodings that browsers understand otherwise than their names say. */
    private static Optional<Charset> charset(String name) {
        if (name.matches("iso-?8859-?1|latin-?1|us-ascii|ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        if (name.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
