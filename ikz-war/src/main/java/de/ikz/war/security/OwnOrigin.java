package de.ikz.war.security;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rule against writing in somebody else's name (cross-site request forgery): a write that a foreign page sends is
 * refused; one that a session authenticates must say that it comes from the register's own pages.
 *
 * <p>A write without {@code Origin} and without a session, as curl sends it, passes: no browser sends it unasked.
 *
 * @param method HTTP method
 * @param address scheme and host as the request has them, such as {@code http://localhost:8080}
 * @param origin header {@code Origin}
 * @param fetchSite header {@code Sec-Fetch-Site}
 * @param session whether a session cookie came along
 */
record OwnOrigin(String method, String address, Optional<String> origin, Optional<String> fetchSite, boolean session) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Whether the request may pass. */
    boolean permits() {
        if (SAFE.contains(method)) {
            return true;
        }
        if (fetchSite.isPresent()
                && !fetchSite.get().equals("same-origin")
                && !fetchSite.get().equals("none")) {
            return false;
        }
        if (origin.isPresent()) {
            return isOwn(origin.get());
        }
        return !session || fetchSite.equals(Optional.of("same-origin"));
    }

    /** Behind a proxy that ends TLS the server sees http where the browser has https. */
    private boolean isOwn(String given) {
        String own = normal(address);
        String other = normal(given);
        return other.equals(own)
                || other.startsWith("https:") && host(other, 443).equals(host(own, 80));
    }

    private static String normal(String origin) {
        return origin.strip().toLowerCase(Locale.ROOT);
    }

    private static String host(String origin, int defaultPort) {
        try {
            URI uri = URI.create(origin);
            return uri.getHost() + (uri.getPort() == -1 || uri.getPort() == defaultPort ? "" : ":" + uri.getPort());
        } catch (IllegalArgumentException e) {
            return origin;
        }
    }
}
