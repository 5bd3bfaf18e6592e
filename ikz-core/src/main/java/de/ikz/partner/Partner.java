package de.ikz.partner;

import java.util.Objects;
import java.util.Optional;

/**
 * A body outside the city, as an entry names it.
 *
 * @param name as written: {@code Landkreis Börde}, {@code umliegende Landkreise}
 * @param kind the kind of body, {@link PartnerKind#UNKNOWN} until somebody or a rule knows it
 * @param id the body's id in the directory, empty until linked
 * @param key official key (AGS or district key), empty where there is none or it is not known
 */
public record Partner(String name, PartnerKind kind, Optional<String> id, Optional<String> key) {

    /** Longest name in characters. */
    public static final int MAX_NAME = 1_000;

    /** @throws IllegalArgumentException when the name is blank or too long */
    public Partner {
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A partner's name has 1 to " + MAX_NAME + " characters");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
    }

    /** A partner of which only the written name is known. */
    public static Partner named(String name) {
        return new Partner(name, PartnerKind.UNKNOWN, Optional.empty(), Optional.empty());
    }
}
