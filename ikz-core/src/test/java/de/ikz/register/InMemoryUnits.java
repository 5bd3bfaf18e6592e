package de.ikz.register;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Units in a list. */
public final class InMemoryUnits implements Units {

    private final InMemoryTransactions transactions;
    private List<Unit> all = new ArrayList<>();

    /** No units yet. */
    public InMemoryUnits(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(() -> {
            List<Unit> before = new ArrayList<>(all);
            return () -> all = before;
        });
    }

    @Override
    public List<Unit> of(Municipality municipality) {
        transactions.requireOpen();
        return all.stream()
                .filter(unit -> unit.municipality().equals(municipality))
                .toList();
    }

    @Override
    public List<Unit> withAncestors(Collection<UnitId> ids) {
        transactions.requireOpen();
        Set<UnitId> wanted = new HashSet<>(ids);
        boolean grown = true;
        while (grown) {
            grown = all.stream()
                    .filter(unit -> wanted.contains(unit.id()))
                    .flatMap(unit -> unit.parent().stream())
                    .toList()
                    .stream()
                    .map(wanted::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return all.stream().filter(unit -> wanted.contains(unit.id())).toList();
    }

    @Override
    public void add(Collection<Unit> units) {
        transactions.requireWriting();
        all.addAll(units);
    }
}
