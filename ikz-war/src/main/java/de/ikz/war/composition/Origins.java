package de.ikz.war.composition;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The web origins (RFC 6454) of the applications that may show parts of the register in their pages.
 *
 * @param values such as {@code https://portal.stadt.example}, in lower case, without path
 */
public record Origins(Set<String> values) {

    /** Nobody but the register itself. */
    public static final Origins NONE = new Origins(Set.of());

    private static final Pattern SHAPE =
            Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\\[[0-9a-f:.]+](:[0-9]{1,5})?");

    public Origins {
        values = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /**
     * Origins separated by blanks or commas.
     *
     * @throws IllegalArgumentException when one of them is none: wildcards and paths among them
     */
    static Origins parse(String list) {
        Set<String> origins = new LinkedHashSet<>();
        Arrays.stream(list.split("[\\s,]+"))
                .filter(origin -> !origin.isEmpty())
                .forEach(origin -> origins.add(origin(origin)));
        return new Origins(origins);
    }

    private static String origin(String given) {
        String origin = given.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(origin).matches() || URI.create(origin).getHost() == null) {
            throw new IllegalArgumentException(given);
        }
        return origin.replaceFirst("^(http://.*):80$", "$1").replaceFirst("^(https://.*):443$", "$1");
    }

    /** Whether this origin, as a browser writes it, is one of them. */
    public boolean include(String origin) {
        return values.contains(origin);
    }

    /** All of them with a blank between. */
    @Override
    public String toString() {
        return String.join(" ", values);
    }
}
