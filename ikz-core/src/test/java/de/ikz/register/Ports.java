package de.ikz.register;

import de.ikz.access.Actors;
import de.ikz.renewal.Corrections;
import de.ikz.renewal.Imports;

/** All ports of one register, whatever stores it: the in-memory double or a database. */
public interface Ports {

    /** Where the other ports may be used. */
    Transactions transactions();

    Cooperations cooperations();

    Units units();

    Partners partners();

    Times times();

    Doubts doubts();

    Rereads rereads();

    Erasure erasure();

    Imports imports();

    Corrections corrections();

    Actors actors();
}
