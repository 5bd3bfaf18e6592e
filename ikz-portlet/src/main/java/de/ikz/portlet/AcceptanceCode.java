package de.ikz.portlet;

import de.ikz.renewal.Acceptance;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The result of an acceptance as it stands in the address after it, so that reloading shows it again. */
final class AcceptanceCode {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})\\.(\\d{1,7})\\.(\\d{1,7})\\.(\\d{1,7})");

    private AcceptanceCode() {}

    static String write(Acceptance done) {
        return done.units() + "." + done.added() + "." + done.changed() + "." + done.unchanged();
    }

    static Optional<Acceptance> read(String code) {
        Matcher parts = WRITTEN.matcher(code);
        return parts.matches()
                ? Optional.of(new Acceptance(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4)))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
