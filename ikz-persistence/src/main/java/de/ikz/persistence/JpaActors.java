package de.ikz.persistence;

import de.ikz.access.Actors;
import de.ikz.access.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Logins in their table. */
final class JpaActors implements Actors {

    private final JpaTransactions transactions;

    JpaActors(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String idOf(String login) {
        Optional<String> known = find(login);
        if (known.isPresent()) {
            return known.get();
        }
        Sql add = Sql.of(
                "insert into actor (id, login) values (?, ?)", UUID.randomUUID().toString(), login);
        transactions.tryApart(work -> work.change(add));
        return find(login).orElseThrow(() -> new IllegalStateException("The actor could not be stored"));
    }

    @Override
    public List<Assignment> assignments(String login) {
        Sql sql = Sql.of("select s.* from assignment s join actor a on a.id = s.actor_id where a.login = ?", login);
        return transactions.work().rows(AssignmentRow.class, sql).stream()
                .map(AssignmentRow::assignment)
                .toList();
    }

    @Override
    public void assign(String login, Assignment assignment) {
        transactions.work().add(List.of(new AssignmentRow(idOf(login), assignment)));
    }

    @Override
    public Optional<String> login(String id) {
        return first(Sql.of("select a.login from actor a where a.id = ? and a.login is not null", id));
    }

    private Optional<String> find(String login) {
        return first(Sql.of("select a.id from actor a where a.login = ?", login));
    }

    private Optional<String> first(Sql sql) {
        return transactions.work().values(sql).stream().map(String.class::cast).findFirst();
    }
}
