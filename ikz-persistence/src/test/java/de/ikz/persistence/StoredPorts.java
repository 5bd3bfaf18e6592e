package de.ikz.persistence;

import de.ikz.access.Actors;
import de.ikz.register.Cooperations;
import de.ikz.register.Doubts;
import de.ikz.register.Erasure;
import de.ikz.register.Partners;
import de.ikz.register.Ports;
import de.ikz.register.Rereads;
import de.ikz.register.Times;
import de.ikz.register.Transactions;
import de.ikz.register.Units;
import de.ikz.renewal.Corrections;
import de.ikz.renewal.Imports;

/** The ports of a store, as the contract tests want them. */
record StoredPorts(
        Transactions transactions,
        Cooperations cooperations,
        Units units,
        Partners partners,
        Times times,
        Doubts doubts,
        Rereads rereads,
        Erasure erasure,
        Imports imports,
        Corrections corrections,
        Actors actors)
        implements Ports {

    static StoredPorts of(JpaStore store) {
        return new StoredPorts(
                store.transactions(),
                store.cooperations(),
                store.units(),
                store.partners(),
                store.times(),
                store.doubts(),
                store.rereads(),
                store.erasure(),
                store.imports(),
                store.corrections(),
                store.actors());
    }
}
