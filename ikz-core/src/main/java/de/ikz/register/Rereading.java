package de.ikz.register;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import de.ikz.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes readings again that older rules or another directory made; background work that nobody asks for. */
public final class Rereading {

    private static final int ENTRIES = 50;

    private final Rereads rereads;
    private final Cooperations cooperations;
    private final Readers readers;
    private final Transactions transactions;

    /** Over these stores. */
    public Rereading(Rereads rereads, Cooperations cooperations, Readers readers, Transactions transactions) {
        this.rereads = Objects.requireNonNull(rereads, "rereads");
        this.cooperations = Objects.requireNonNull(cooperations, "cooperations");
        this.readers = Objects.requireNonNull(readers, "readers");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** Reads some entries anew, if any are due; each round is one transaction. Returns whether there was anything to do. */
    public boolean next() {
        String shipped = readers.version();
        Optional<Municipality> due = transactions.read(() -> rereads.next(shipped));
        due.ifPresent(city -> transactions.write(() -> {
            cooperations.lock(city);
            some(city, shipped);
            return city;
        }));
        return due.isPresent();
    }

    private void some(Municipality city, String shipped) {
        Reader reader = readers.of(city);
        List<CooperationId> unread = rereads.unread(city, reader.version(), ENTRIES);
        if (unread.isEmpty()) {
            rereads.finish(city, shipped);
            return;
        }
        List<Entry> read = new ArrayList<>();
        unread.forEach(id -> read.addAll(Readers.read(reader, cooperations.revisions(city, id))));
        rereads.replace(read);
    }
}
