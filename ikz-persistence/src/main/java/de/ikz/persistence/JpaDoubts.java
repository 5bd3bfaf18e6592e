package de.ikz.persistence;

import de.ikz.reading.Doubt;
import de.ikz.register.Doubts;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Likeness;
import de.ikz.register.OpenDoubt;
import de.ikz.register.Window;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Doubts in their table. */
final class JpaDoubts implements Doubts {

    private static final String IN_FORCE = "version_doubt p join cooperation_version v on v.version_id = p.version_id"
            + " and v.municipality = p.municipality where ";

    private final JpaTransactions transactions;

    JpaDoubts(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page list(Filter filter, Set<Doubt.Kind> kinds, Window window) {
        Sql conditions = conditions(filter);
        if (!kinds.isEmpty()) {
            conditions
                    .add(" and ")
                    .in("p.kind", kinds.stream().map(Enum::name).sorted().toList());
        }
        PartPages pages = new PartPages(transactions.work(), "version_doubt", "register_key", conditions, key -> key);
        Paging.Page<PartPages.Part> page = pages.page(window);
        Map<String, Entry> versions = pages.versions(page.rows());
        return new Page(
                page.rows().stream()
                        .map(part -> new OpenDoubt(versions.get(part.version()), part.place()))
                        .toList(),
                page.previous(),
                page.next());
    }

    @Override
    public Map<Doubt.Kind, Long> count(Filter filter) {
        Sql sql = Sql.of("select p.kind, count(*) from " + IN_FORCE)
                .add(conditions(filter))
                .add(" group by p.kind");
        Map<Doubt.Kind, Long> counts = new EnumMap<>(Doubt.Kind.class);
        transactions
                .work()
                .columns(sql)
                .forEach(row -> counts.put(Doubt.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public List<Likeness> alike(Filter filter, int most) {
        return new Alike(transactions.work(), filter).pairs(most);
    }

    private static Sql conditions(Filter filter) {
        Sql sql = Conditions.of(filter);
        filter.scope().municipality().ifPresent(city -> sql.add(" and p.municipality = ?", city.key()));
        return sql;
    }
}
