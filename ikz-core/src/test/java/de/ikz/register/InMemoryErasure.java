package de.ikz.register;

import de.ikz.organization.Municipality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Erasing in entries and bodies in memory; files and corrections are a matter of real stores. */
public final class InMemoryErasure implements Erasure {

    private final InMemoryTransactions transactions;
    private final InMemoryCooperations cooperations;
    private final InMemoryPartners partners;

    InMemoryErasure(InMemoryTransactions transactions, InMemoryCooperations cooperations, InMemoryPartners partners) {
        this.transactions = transactions;
        this.cooperations = cooperations;
        this.partners = partners;
    }

    @Override
    public Erased replace(Municipality municipality, String words, String by, String actor, Instant at) {
        transactions.requireWriting();
        Erasing erasing = new Erasing(words, by);
        ErasedContent erased = new ErasedContent(erasing);
        List<Entry> before = cooperations.all(municipality);
        List<Entry> changed = new ArrayList<>(before.stream().map(erased::of).toList());
        changed.removeAll(before);
        cooperations.replace(changed);
        partners.replace(municipality, erased::of);
        return new Erased(changed.stream().map(Entry::id).collect(Collectors.toSet()), erasing.places());
    }
}
