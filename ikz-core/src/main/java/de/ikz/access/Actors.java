package de.ikz.access;

import java.util.Optional;

/**
 * The logins that ever acted, in one place that can be erased (GDPR Art. 17): everything else stores only the id.
 */
public interface Actors {

    /** The lasting id of a login; a login that is new gets one. */
    String idOf(String login);

    /** The login of an id; empty when it was erased. */
    Optional<String> login(String id);
}
