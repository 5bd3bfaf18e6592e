package de.ikz.register;

import de.ikz.cooperation.CooperationId;

/** Somebody else recorded a version in the meantime; nothing was stored. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CooperationId id;

    /** The entry whose version was there already. */
    public StaleRevision(CooperationId id) {
        super("A version with this sequence is there already: " + id);
        this.id = id;
    }

    /** The entry. */
    public CooperationId id() {
        return id;
    }
}
