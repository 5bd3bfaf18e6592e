package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Erasing in the wording of entries in lists; raw cells and files are a matter of real stores. */
public final class InMemoryErasure implements Erasure {

    private final InMemoryTransactions transactions;
    private final InMemoryCooperations cooperations;

    InMemoryErasure(InMemoryTransactions transactions, InMemoryCooperations cooperations) {
        this.transactions = transactions;
        this.cooperations = cooperations;
    }

    @Override
    public Erased replace(Municipality municipality, String words, String by, String actor, Instant at) {
        transactions.requireWriting();
        List<Entry> changed = new ArrayList<>();
        cooperations.all(municipality).forEach(entry -> {
            Wording before = entry.content().wording();
            Wording after = new Wording(
                    before.heading().map(text -> Erasing.in(text, words, by)),
                    Erasing.in(before.topic(), words, by),
                    statements(before.state(), words, by),
                    statements(before.outlook(), words, by));
            if (!after.equals(before)) {
                changed.add(with(
                        entry, entry.content().with(entry.content().details().with(after))));
            }
        });
        cooperations.replace(changed);
        Set<CooperationId> ids = changed.stream().map(Entry::id).collect(Collectors.toSet());
        return new Erased(ids, changed.size());
    }

    private static List<Statement> statements(List<Statement> before, String words, String by) {
        return before.stream()
                .map(statement -> new Statement(Erasing.in(statement.text(), words, by), statement.level()))
                .toList();
    }

    private static Entry with(Entry entry, Cooperation content) {
        Revision revision = entry.revision();
        return new Entry(
                entry.municipality(),
                entry.id(),
                entry.number(),
                new Revision(
                        revision.sequence(), revision.stand(), revision.recorded(), revision.withdrawn(), content));
    }
}
