package de.ikz.renewal;

/** The import is not in a state for this; the message is a German sentence for people. */
public final class ImportConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportConflict(String message) {
        super(message);
    }
}
