package de.ikz.war.security;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Who asks, as the server that authenticated says: everyone who may log in is a reader. */
@RequestScoped
class CurrentActor {

    @Inject
    HttpServletRequest request;

    @Produces
    Actor actor() {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new IllegalStateException("Every address needs a login: see web.xml");
        }
        Set<Role> roles = EnumSet.of(Role.READER);
        Stream.of(Role.values())
                .filter(role -> request.isUserInRole(role.key()))
                .forEach(roles::add);
        return new Actor(principal.getName(), roles);
    }
}
