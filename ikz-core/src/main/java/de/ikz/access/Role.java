package de.ikz.access;

import java.util.Locale;

/** What the server that authenticates may say of a login. */
public enum Role {
    /** Reads every entry; by default everyone who may log in. */
    READER,
    /** Edits all units, runs rounds and imports, releases, keeps the directory. */
    COORDINATOR,
    /** Assigns rights; does not edit. */
    ADMIN;

    /** The role's name towards the server, for example {@code coordinator}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
