package de.ikz.intake;

/** A report that cannot be read at all; the message is a German sentence that names place and cause. */
public final class UnreadableReport extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a German sentence for people. */
    public UnreadableReport(String message) {
        super(message);
    }
}
