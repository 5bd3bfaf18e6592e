package de.ikz.renewal;

import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import de.ikz.register.InMemoryTransactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Corrections in maps. */
public final class InMemoryCorrections implements Corrections {

    private record Key(Municipality municipality, ImportId id) {}

    private final InMemoryTransactions transactions;
    private Map<Key, SortedMap<Integer, Numbered>> all = new HashMap<>();

    /** No corrections yet. */
    public InMemoryCorrections(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(() -> {
            Map<Key, SortedMap<Integer, Numbered>> before = new HashMap<>();
            all.forEach((key, corrections) -> before.put(key, new TreeMap<>(corrections)));
            return () -> all = before;
        });
    }

    @Override
    public List<Numbered> of(Municipality municipality, ImportId id) {
        transactions.requireOpen();
        return List.copyOf(
                all.getOrDefault(new Key(municipality, id), new TreeMap<>()).values());
    }

    @Override
    public void add(Municipality municipality, ImportId id, Numbered correction) {
        transactions.requireWriting();
        all.computeIfAbsent(new Key(municipality, id), key -> new TreeMap<>()).put(correction.number(), correction);
    }

    @Override
    public void remove(Municipality municipality, ImportId id, int number) {
        transactions.requireWriting();
        all.getOrDefault(new Key(municipality, id), new TreeMap<>()).remove(number);
    }

    @Override
    public void drop(Municipality municipality, ImportId id) {
        transactions.requireWriting();
        all.remove(new Key(municipality, id));
    }
}
