package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.register.Scope;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One row for each city that its writers lock: the last number given, and totals from the last Stand on. */
final class Heads {

    private final JpaTransactions transactions;

    Heads(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** Makes other writers of this city wait until this transaction ends. */
    void lock(Municipality municipality) {
        takeNumbers(municipality, 0);
    }

    /** Takes numbers and gives the last of them; makes other writers wait as well. */
    int takeNumbers(Municipality municipality, int howMany) {
        Sql last = Sql.of("select h.last_number from register_head h where h.municipality = ?", municipality.key());
        Work work = transactions.work();
        if (work.values(last).isEmpty()) {
            begin(municipality);
        }
        work.change(Sql.of(
                "update register_head set last_number = last_number + ? where municipality = ?",
                howMany,
                municipality.key()));
        return ((Number) work.values(last).get(0)).intValue();
    }

    /** Asked for first: an update that finds nothing would keep Derby from adding the row in another transaction. */
    private void begin(Municipality municipality) {
        transactions.tryApart(work -> work.change(Sql.of(
                "insert into register_head (municipality, last_number, entries, living, last_stand)"
                        + " values (?, 0, 0, 0, ?)",
                municipality.key(),
                Days.FIRST)));
    }

    /** Counts what was appended. */
    void grow(Municipality municipality, long entries, long living, LocalDate lastStand) {
        Sql sql = Sql.of("update register_head set entries = entries + ?, living = living + ?", entries, living);
        sql.add(", last_stand = case when last_stand < ? then ? else last_stand end", lastStand, lastStand);
        transactions.work().change(sql.add(" where municipality = ?", municipality.key()));
    }

    /** How many entries there are; empty when the date lies before the last Stand. */
    Optional<Long> total(Scope scope) {
        String column = scope.withdrawn() ? "entries" : "living";
        LocalDate asOf = Days.within(scope.asOf());
        Sql sql = scope.municipality()
                .map(city -> Sql.of(
                        "select h." + column + " from register_head h where h.municipality = ? and h.last_stand <= ?",
                        city.key(),
                        asOf))
                .orElseGet(() -> Sql.of(
                        "select sum(h." + column + ") from register_head h where not exists"
                                + " (select o.municipality from register_head o where o.last_stand > ?)",
                        asOf));
        return transactions.work().values(sql).stream()
                .filter(Objects::nonNull)
                .map(total -> ((Number) total).longValue())
                .findFirst();
    }
}
