package de.ikz.register;

import de.ikz.access.InMemoryActors;
import de.ikz.renewal.InMemoryCorrections;
import de.ikz.renewal.InMemoryImports;

/** A register that lives as long as the object: the double of all ports for tests of use cases. */
public record InMemoryPorts(
        InMemoryTransactions transactions,
        InMemoryCooperations cooperations,
        InMemoryUnits units,
        InMemoryPartners partners,
        InMemoryTimes times,
        InMemoryDoubts doubts,
        InMemoryRereads rereads,
        InMemoryErasure erasure,
        InMemoryImports imports,
        InMemoryCorrections corrections,
        InMemoryActors actors)
        implements Ports {

    /** An empty register. */
    public static InMemoryPorts empty() {
        InMemoryTransactions transactions = new InMemoryTransactions();
        InMemoryUnits units = new InMemoryUnits(transactions);
        InMemoryCooperations cooperations = new InMemoryCooperations(transactions, units);
        InMemoryPartners partners = new InMemoryPartners(transactions, cooperations);
        InMemoryImports imports = new InMemoryImports(transactions);
        return new InMemoryPorts(
                transactions,
                cooperations,
                units,
                partners,
                new InMemoryTimes(cooperations),
                new InMemoryDoubts(cooperations),
                new InMemoryRereads(transactions, cooperations),
                new InMemoryErasure(transactions, cooperations, partners),
                imports,
                new InMemoryCorrections(transactions),
                new InMemoryActors(transactions));
    }

    /** What deciding works on. */
    public Stores stores() {
        return new Stores(
                cooperations, units, partners, rereads, erasure, actors, transactions, new Readers(units, partners));
    }
}
