package de.ikz.register;

import de.ikz.access.InMemoryActors;
import de.ikz.renewal.InMemoryCorrections;
import de.ikz.renewal.InMemoryImports;

/** A register that lives as long as the object: the double of all ports for tests of use cases. */
public record InMemoryPorts(
        InMemoryTransactions transactions,
        InMemoryCooperations cooperations,
        InMemoryUnits units,
        InMemoryImports imports,
        InMemoryCorrections corrections,
        InMemoryActors actors)
        implements Ports {

    /** An empty register. */
    public static InMemoryPorts empty() {
        InMemoryTransactions transactions = new InMemoryTransactions();
        return new InMemoryPorts(
                transactions,
                new InMemoryCooperations(transactions),
                new InMemoryUnits(transactions),
                new InMemoryImports(transactions),
                new InMemoryCorrections(transactions),
                new InMemoryActors(transactions));
    }
}
