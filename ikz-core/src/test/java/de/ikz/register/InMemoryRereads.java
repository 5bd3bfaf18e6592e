package de.ikz.register;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which readings are due, in a map. */
public final class InMemoryRereads implements Rereads {

    private final InMemoryTransactions transactions;
    private final InMemoryCooperations cooperations;
    private Map<Municipality, String> finished = new HashMap<>();

    InMemoryRereads(InMemoryTransactions transactions, InMemoryCooperations cooperations) {
        this.transactions = transactions;
        this.cooperations = cooperations;
        transactions.join(() -> {
            Map<Municipality, String> before = new HashMap<>(finished);
            return () -> finished = before;
        });
    }

    @Override
    public Optional<Municipality> next(String version) {
        return cooperations.cities().stream()
                .filter(city -> !version.equals(finished.get(city)))
                .sorted()
                .findFirst();
    }

    @Override
    public void demand(Municipality municipality) {
        transactions.requireWriting();
        finished.remove(municipality);
    }

    @Override
    public void finish(Municipality municipality, String version) {
        transactions.requireWriting();
        finished.put(municipality, version);
    }

    @Override
    public List<CooperationId> unread(Municipality municipality, String version, int most) {
        return cooperations.all(municipality).stream()
                .filter(entry -> !entry.readings().version().equals(version))
                .map(Entry::id)
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public void replace(Collection<Entry> versions) {
        cooperations.replace(versions);
    }
}
