package de.ikz.war.api;

import de.ikz.register.Filter;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * Places in one list as opaque text (base64url). Each carries a seal of filter, order and Stand, so that it is of no use
 * in another list.
 */
final class Cursors {

    private static final int SEAL = 8;
    private static final char BETWEEN = '\n';

    private final String seal;

    private Cursors(String seal) {
        this.seal = seal;
    }

    static Cursors of(Filter filter, Sort sort) {
        return of(FilterText.of(filter) + '|' + sort.by() + '|' + sort.descending());
    }

    /** Cursors of the list that a text tells from all others. */
    static Cursors of(String list) {
        return new Cursors(text(sha256(list)).substring(0, SEAL));
    }

    String write(Window.Cursor place) {
        return text((seal + place.key() + BETWEEN + place.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text was not written for this list. */
    Optional<Window.Cursor> read(String text) {
        try {
            String read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int between = read.lastIndexOf(BETWEEN);
            return read.startsWith(seal) && between >= SEAL
                    ? Optional.of(new Window.Cursor(read.substring(SEAL, between), read.substring(between + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
