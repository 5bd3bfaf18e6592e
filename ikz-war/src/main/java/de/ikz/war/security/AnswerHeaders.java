package de.ikz.war.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What browsers may do with every answer: load nothing from elsewhere, run no inline script or style, keep nothing but
 * the theme.
 */
public final class AnswerHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors ");
    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String EMBEDDED = "/embed/";

    /**
     * Lets pages of these origins, and the register's own, show this answer in a frame; {@code X-Frame-Options}, which
     * cannot name origins, is not sent along.
     */
    public static void allowFraming(HttpServletResponse response, Set<String> origins) {
        response.setHeader(
                POLICY_HEADER,
                POLICY + String.join(" ", "'self'", String.join(" ", origins)).strip());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY_HEADER, POLICY + "'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!request.getServletPath().startsWith(EMBEDDED)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
