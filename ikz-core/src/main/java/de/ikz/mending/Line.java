package de.ikz.mending;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form's values as one text that any database holds: a version, then name and value in turn, separated by tabs.
 * Backslash, tab and line feed within a value are written {@code \\}, {@code \t}, {@code \n}.
 */
final class Line {

    private static final String VERSION = "1";

    private Line() {}

    /** The values as text. */
    static String write(Map<String, String> values) {
        StringBuilder line = new StringBuilder(VERSION);
        values.forEach(
                (name, value) -> line.append('\t').append(name).append('\t').append(escaped(value)));
        return line.toString();
    }

    /**
     * The values of a text.
     *
     * @throws IllegalArgumentException when it was not written by this version
     */
    static Map<String, String> read(String line) {
        String[] parts = line.split("\t", -1);
        if (!parts[0].equals(VERSION) || parts.length % 2 == 0) {
            throw new IllegalArgumentException("Not the values of a correction of version " + VERSION + ": " + line);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i += 2) {
            values.put(parts[i], unescaped(parts[i + 1]));
        }
        return values;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character != '\\' || i + 1 == value.length()) {
                plain.append(character);
                continue;
            }
            char next = value.charAt(++i);
            plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
        }
        return plain.toString();
    }
}
