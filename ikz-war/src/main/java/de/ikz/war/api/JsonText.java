package de.ikz.war.api;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * JSON (RFC 8259) that is written straight away, member by member. Named as the generator of JSON-P names its methods,
 * which takes a character at a time and was a fifth of the work of a page of entries; unlike that it does not check that
 * the members make sense.
 */
final class JsonText {

    private static final int USUAL_LENGTH = 16 * 1024;
    private static final String DIGITS = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    /** What ends the objects and lists that are open, the innermost last. */
    private final StringBuilder ends = new StringBuilder();

    private boolean needsComma;

    /** What was written, in UTF-8. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void writeStartObject() {
        start('{', '}');
    }

    void writeStartObject(String name) {
        writeKey(name);
        writeStartObject();
    }

    void writeStartArray() {
        start('[', ']');
    }

    void writeStartArray(String name) {
        writeKey(name);
        writeStartArray();
    }

    /** Ends the object or list that was begun last. */
    void writeEnd() {
        int last = ends.length() - 1;
        text.append(ends.charAt(last));
        ends.setLength(last);
        needsComma = true;
    }

    /** The name of a member whose value comes next. */
    void writeKey(String name) {
        comma();
        quote(name);
        text.append(':');
        needsComma = false;
    }

    void write(String value) {
        comma();
        quote(value);
    }

    void write(long value) {
        comma();
        text.append(value);
    }

    /** A value that is there as a tree. */
    void write(JsonValue value) {
        comma();
        text.append(value);
    }

    void write(String name, String value) {
        writeKey(name);
        write(value);
    }

    void write(String name, long value) {
        writeKey(name);
        write(value);
    }

    void write(String name, boolean value) {
        writeKey(name);
        comma();
        text.append(value);
    }

    void writeNull(String name) {
        writeKey(name);
        comma();
        text.append("null");
    }

    private void start(char begin, char end) {
        comma();
        text.append(begin);
        ends.append(end);
        needsComma = false;
    }

    private void comma() {
        if (needsComma) {
            text.append(',');
        }
        needsComma = true;
    }

    /** Few characters need an escape: what lies between two of them is copied at once. */
    private void quote(String value) {
        text.append('"');
        int copied = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, copied, at);
                escape(c);
                copied = at + 1;
            }
        }
        text.append(value, copied, value.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append("\\u00").append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 15));
        }
    }
}
