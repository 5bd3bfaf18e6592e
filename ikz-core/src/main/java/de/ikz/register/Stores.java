package de.ikz.register;

import de.ikz.access.Actors;
import java.util.Objects;

/**
 * What deciding about entries and keeping the directory work on.
 *
 * @param cooperations the entries
 * @param units the units
 * @param partners what cities add to the directory
 * @param rereads what is to be read anew
 * @param erasure erasing names
 * @param actors logins and their ids
 * @param transactions the unit of work
 * @param readers what reads texts of these stores
 */
public record Stores(
        Cooperations cooperations,
        Units units,
        Partners partners,
        Rereads rereads,
        Erasure erasure,
        Actors actors,
        Transactions transactions,
        Readers readers) {

    public Stores {
        Objects.requireNonNull(cooperations, "cooperations");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(partners, "partners");
        Objects.requireNonNull(rereads, "rereads");
        Objects.requireNonNull(erasure, "erasure");
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(transactions, "transactions");
        Objects.requireNonNull(readers, "readers");
    }
}
