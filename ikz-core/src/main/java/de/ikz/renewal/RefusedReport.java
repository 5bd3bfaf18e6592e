package de.ikz.renewal;

/** A submission that is refused at the door; the message is a German sentence that names the cause. Nothing was stored. */
public final class RefusedReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the submission. */
    public enum Cause {
        /** Not a report that can be read, or wrong parameters. */
        INVALID,
        /** More bytes than allowed. */
        TOO_LARGE
    }

    private final Cause cause;

    /** Refuses with a German sentence for people. */
    public RefusedReport(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** What is wrong. */
    public Cause refusal() {
        return cause;
    }
}
