package de.ikz.renewal;

import de.ikz.organization.Municipality;
import de.ikz.register.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports and their files in maps. */
public final class InMemoryImports implements Imports {

    private record Key(Municipality municipality, ImportId id) {}

    private static final Comparator<Import> LATEST = Comparator.comparing(
                    (Import submitted) -> submitted.submission().at())
            .reversed()
            .thenComparing(submitted -> submitted.id().value());

    private final InMemoryTransactions transactions;
    private Map<Key, Import> all = new HashMap<>();
    private Map<Key, byte[]> files = new HashMap<>();
    private Map<Key, Instant> claimedUntil = new HashMap<>();
    private Map<Key, String> claimedBy = new HashMap<>();

    /** No imports yet. */
    public InMemoryImports(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(() -> {
            Map<Key, Import> importsBefore = new HashMap<>(all);
            Map<Key, byte[]> filesBefore = new HashMap<>(files);
            Map<Key, Instant> claimsBefore = new HashMap<>(claimedUntil);
            Map<Key, String> nodesBefore = new HashMap<>(claimedBy);
            return () -> {
                all = importsBefore;
                files = filesBefore;
                claimedUntil = claimsBefore;
                claimedBy = nodesBefore;
            };
        });
    }

    @Override
    public void add(Import submitted, byte[] file) {
        transactions.requireWriting();
        all.put(key(submitted), submitted);
        files.put(key(submitted), file.clone());
    }

    @Override
    public Optional<Import> find(Municipality municipality, ImportId id) {
        transactions.requireOpen();
        return Optional.ofNullable(all.get(new Key(municipality, id)));
    }

    @Override
    public Optional<byte[]> file(Municipality municipality, ImportId id) {
        transactions.requireOpen();
        return Optional.ofNullable(files.get(new Key(municipality, id))).map(byte[]::clone);
    }

    @Override
    public List<Import> latest(Municipality municipality, int limit) {
        return of(municipality).limit(limit).toList();
    }

    @Override
    public Optional<Import> accepted(Municipality municipality, String sha256) {
        return of(municipality)
                .filter(submitted -> submitted.state() == Import.State.ACCEPTED)
                .filter(submitted -> submitted.submission().sha256().equals(sha256))
                .findFirst();
    }

    @Override
    public Optional<Import> claim(String node, Instant now, Instant until) {
        transactions.requireWriting();
        Optional<Import> free = all.values().stream()
                .filter(submitted -> submitted.state() == Import.State.READING)
                .filter(submitted ->
                        !claimedUntil.getOrDefault(key(submitted), Instant.MIN).isAfter(now))
                .min(LATEST.reversed());
        free.ifPresent(submitted -> {
            claimedUntil.put(key(submitted), until);
            claimedBy.put(key(submitted), node);
        });
        return free;
    }

    @Override
    public boolean progress(Import reading, String node, int percent, Instant until) {
        transactions.requireWriting();
        Import stored = all.get(key(reading));
        if (stored == null || stored.state() != Import.State.READING || !node.equals(claimedBy.get(key(reading)))) {
            return false;
        }
        all.put(key(reading), stored.at(percent));
        claimedUntil.put(key(reading), until);
        return true;
    }

    @Override
    public boolean replace(Import before, Import changed) {
        transactions.requireWriting();
        Import stored = all.get(key(changed));
        if (stored == null || stored.state() != before.state() || stored.version() != before.version()) {
            return false;
        }
        all.put(key(changed), changed);
        if (changed.state() != Import.State.READING) {
            claimedUntil.remove(key(changed));
        }
        return true;
    }

    @Override
    public void dropFile(Municipality municipality, ImportId id) {
        transactions.requireWriting();
        files.remove(new Key(municipality, id));
    }

    private Stream<Import> of(Municipality municipality) {
        transactions.requireOpen();
        return all.values().stream()
                .filter(submitted -> submitted.municipality().equals(municipality))
                .sorted(LATEST);
    }

    private static Key key(Import submitted) {
        return new Key(submitted.municipality(), submitted.id());
    }
}
