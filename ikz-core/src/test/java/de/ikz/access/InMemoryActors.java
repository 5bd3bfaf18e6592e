package de.ikz.access;

import de.ikz.register.InMemoryTransactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Logins in a map. */
public final class InMemoryActors implements Actors {

    private final InMemoryTransactions transactions;
    private final Map<String, String> idByLogin = new HashMap<>();
    private final Map<String, List<Assignment>> assignments = new HashMap<>();

    /** No logins yet. */
    public InMemoryActors(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String idOf(String login) {
        if (!idByLogin.containsKey(login)) {
            transactions.requireWriting();
        }
        transactions.requireOpen();
        return idByLogin.computeIfAbsent(login, isNew -> "actor-" + (idByLogin.size() + 1));
    }

    @Override
    public List<Assignment> assignments(String login) {
        transactions.requireOpen();
        return assignments.getOrDefault(login, List.of());
    }

    @Override
    public void assign(String login, Assignment assignment) {
        idOf(login);
        transactions.requireWriting();
        assignments.computeIfAbsent(login, isNew -> new ArrayList<>()).add(assignment);
    }

    @Override
    public Optional<String> login(String id) {
        transactions.requireOpen();
        return idByLogin.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
