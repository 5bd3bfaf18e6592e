package de.ikz.access;

import java.util.Locale;
import java.util.Set;

/**
 * Who acts: a login that the server has authenticated, with its roles.
 *
 * @param login case-folded; the register stores an id in its place
 * @param roles at least {@link Role#READER}
 */
public record Actor(String login, Set<Role> roles) {

    /** The register itself, for work that nobody is logged in for: it sets up the demo and its sample, nothing else. */
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.READER, Role.COORDINATOR, Role.ADMIN));

    /** @throws IllegalArgumentException when the login is blank or the actor may not even read */
    public Actor {
        if (login == null || login.isBlank() || login.length() > 200) {
            throw new IllegalArgumentException("A login has 1 to 200 characters");
        }
        if (!roles.contains(Role.READER)) {
            throw new IllegalArgumentException("Whoever may log in may read");
        }
        login = login.toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    /** Whether the server gave this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
