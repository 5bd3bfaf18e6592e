package de.ikz.register;

import java.util.function.Supplier;

/**
 * A use case is one transaction: all of it is stored or nothing. The ports work only within one; transactions do not
 * nest.
 */
public interface Transactions {

    /** Runs work that only reads. */
    <T> T read(Supplier<T> work);

    /** Runs work that writes; an exception rolls everything back and passes on. */
    <T> T write(Supplier<T> work);
}
