package de.ikz.war.format.csv;

import de.ikz.intake.CharacterCount;

/**
 * Counts the characters of the fields of a CSV file over its raw text: all but separators and the quotes around and
 * doubled within fields. It shares no code with the reader, so that the two can be held against each other.
 */
final class CsvCharacters {

    private CsvCharacters() {}

    static long count(String text, CsvDialect dialect) {
        StringBuilder fields = new StringBuilder(text.length());
        boolean quoted = false;
        boolean atStart = true;
        for (int at = dialect.start(); at < text.length(); at++) {
            char character = text.charAt(at);
            boolean doubled = character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (quoted && doubled) {
                fields.append('"');
                at++;
            } else if (character == '"' && (quoted || atStart)) {
                quoted = !quoted;
                atStart = false;
            } else if (!quoted && (character == dialect.separator() || character == '\n' || character == '\r')) {
                fields.append('\n');
                atStart = true;
            } else {
                fields.append(character);
                atStart = false;
            }
        }
        return CharacterCount.ofPlain(fields);
    }
}
