package de.ikz.persistence;

/** The database was set up by another version of the register, most likely a newer one: nothing in it was touched. */
public final class OtherSchema extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OtherSchema(RuntimeException cause) {
        super("The schema of the database belongs to another version of this program", cause);
    }
}
