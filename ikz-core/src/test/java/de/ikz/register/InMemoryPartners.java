package de.ikz.register;

import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.reading.Conclusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Bodies that cities added, in a map. */
public final class InMemoryPartners implements Partners {

    private final InMemoryTransactions transactions;
    private final InMemoryCooperations cooperations;
    private Map<Municipality, Map<String, Body>> added = new HashMap<>();

    InMemoryPartners(InMemoryTransactions transactions, InMemoryCooperations cooperations) {
        this.transactions = transactions;
        this.cooperations = cooperations;
        transactions.join(() -> {
            Map<Municipality, Map<String, Body>> before = new HashMap<>();
            added.forEach((city, bodies) -> before.put(city, new LinkedHashMap<>(bodies)));
            return () -> added = before;
        });
    }

    @Override
    public List<Body> of(Municipality municipality) {
        transactions.requireOpen();
        return new ArrayList<>(added.getOrDefault(municipality, Map.of()).values());
    }

    @Override
    public void record(Municipality municipality, Body body, String actor, Instant at) {
        transactions.requireWriting();
        added.computeIfAbsent(municipality, city -> new LinkedHashMap<>()).put(body.id(), body);
    }

    @Override
    public void remove(Municipality municipality, Body body, String actor, Instant at) {
        transactions.requireWriting();
        added.getOrDefault(municipality, new HashMap<>()).remove(body.id());
    }

    /** Puts other bodies in the places of a city's. */
    void replace(Municipality municipality, UnaryOperator<Body> change) {
        added.getOrDefault(municipality, new HashMap<>()).replaceAll((id, body) -> change.apply(body));
    }

    @Override
    public List<PartnerTally> tally(Filter filter) {
        Map<String, List<Conclusion.Party>> named = cooperations.matching(filter).stream()
                .flatMap(version -> version
                        .entry()
                        .readings()
                        .conclusions(Conclusion.Party.class)
                        .filter(party -> party.body().isPresent())
                        .collect(Collectors.toMap(party -> party.body().get(), party -> party, (one, other) -> one))
                        .values()
                        .stream())
                .collect(Collectors.groupingBy(party -> party.body().orElseThrow()));
        return named.entrySet().stream()
                .map(body -> new PartnerTally(
                        body.getKey(),
                        body.getValue().get(0).name(),
                        body.getValue().get(0).kind(),
                        body.getValue().size()))
                .toList();
    }
}
