package de.ikz.war.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused request still sends. A client that is answered while it sends may see a broken connection instead of
 * the answer, with HTTP/2 above all; so the rest is taken and thrown away, up to a bound.
 */
public final class Unread {

    private static final long MOST = 64L * 1024 * 1024;

    private Unread() {}

    /** Throws away the rest of the body; one that waits to be asked for ({@code Expect}) is not asked for. */
    public static void skip(HttpServletRequest request) {
        if (request.getHeader("Expect") != null) {
            return;
        }
        try {
            skip(request.getInputStream());
        } catch (IOException | IllegalStateException e) {
            // It is thrown away in any case; the answer is all that matters.
        }
    }

    private static void skip(InputStream body) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = MOST;
        while (left > 0) {
            int read = body.read(buffer);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}
