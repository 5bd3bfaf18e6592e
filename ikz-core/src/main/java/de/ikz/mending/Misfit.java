package de.ikz.mending;

/**
 * A correction that does not fit the draft; the message is a German sentence that names the entry and the reason.
 * Nothing was changed.
 */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a German sentence for people. */
    public Misfit(String message) {
        super(message);
    }
}
