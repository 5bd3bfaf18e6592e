package de.ikz.cooperation;

import java.util.Locale;

/** Where an entry may be shown. */
public enum Visibility {
    /** öffentlich: may go into a public council paper. */
    PUBLIC,
    /** nichtöffentlich. */
    CLOSED,
    /** intern: everyone who may log in; the default. */
    INTERNAL;

    /** The name in the contract, for example {@code internal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
