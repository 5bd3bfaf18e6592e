package de.ikz.access;

import java.util.List;
import java.util.Optional;

/**
 * The logins that ever acted, in one place that can be erased (GDPR Art. 17): everything else stores only the id.
 */
public interface Actors {

    /** The lasting id of a login; a login that is new gets one. */
    String idOf(String login);

    /** What a login is assigned to, in all cities and at all times; nothing when it never acted. */
    List<Assignment> assignments(String login);

    /** Assigns a login to a unit. */
    void assign(String login, Assignment assignment);

    /** The login of an id; empty when it was erased. */
    Optional<String> login(String id);
}
