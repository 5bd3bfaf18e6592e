package de.ikz.register;

/** A decision that does not fit the entry; nothing was stored. The message is a German sentence for people. */
public final class UnfitDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a German sentence. */
    public UnfitDecision(String message) {
        super(message);
    }
}
