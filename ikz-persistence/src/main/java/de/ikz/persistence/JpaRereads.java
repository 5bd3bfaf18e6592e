package de.ikz.persistence;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.Rereads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which readings are due, in the heads of the cities and in the versions themselves. */
final class JpaRereads implements Rereads {

    private final JpaTransactions transactions;
    private final Heads heads;

    JpaRereads(JpaTransactions transactions) {
        this.transactions = transactions;
        this.heads = new Heads(transactions);
    }

    @Override
    public Optional<Municipality> next(String version) {
        Sql sql = Sql.of(
                "select h.municipality from register_head h where h.read_version <> ?"
                        + " order by h.municipality fetch first 1 rows only",
                version);
        return transactions.work().values(sql).stream()
                .map(city -> Municipality.of((String) city))
                .findFirst();
    }

    @Override
    public void demand(Municipality municipality) {
        heads.lock(municipality);
        read(municipality, "");
    }

    @Override
    public void finish(Municipality municipality, String version) {
        heads.lock(municipality);
        read(municipality, version);
    }

    /** Asked for in two halves, each a piece of the index. */
    @Override
    public List<CooperationId> unread(Municipality municipality, String version, int most) {
        Set<String> ids = new LinkedHashSet<>();
        for (String side : List.of("<", ">")) {
            if (ids.size() < most) {
                Sql sql = Sql.of(
                        "select distinct v.cooperation_id from cooperation_version v where v.municipality = ?",
                        municipality.key());
                sql.add(" and v.reading_version " + side + " ?", version);
                transactions
                        .work()
                        .values(sql.add(" fetch first " + most + " rows only"))
                        .forEach(id -> ids.add((String) id));
            }
        }
        return ids.stream().limit(most).map(CooperationId::new).toList();
    }

    @Override
    public void replace(Collection<Entry> versions) {
        versions.stream().collect(Collectors.groupingBy(Entry::municipality)).forEach((city, all) -> {
            OwnUnits units = OwnUnits.named(all, city, transactions.work());
            Chunks.of(all).forEach(some -> replace(city, some, units));
        });
    }

    private void replace(Municipality city, List<Entry> versions, OwnUnits units) {
        Work work = transactions.work();
        DerivedRows derived = DerivedRows.of(city, versions, work);
        derived.delete();
        List<Object> rows = new ArrayList<>();
        versions.forEach(entry -> rows.addAll(derived.rows(entry, units)));
        work.add(rows);
        derived.describe();
    }

    private void read(Municipality municipality, String version) {
        transactions
                .work()
                .change(Sql.of(
                        "update register_head set read_version = ? where municipality = ?",
                        version,
                        municipality.key()));
    }
}
