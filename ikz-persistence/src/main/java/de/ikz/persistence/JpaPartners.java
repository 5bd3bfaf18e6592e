package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.register.Filter;
import de.ikz.register.PartnerTally;
import de.ikz.register.Partners;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bodies that cities added, and the bodies that texts name. */
final class JpaPartners implements Partners {

    private final JpaTransactions transactions;

    JpaPartners(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Body> of(Municipality municipality) {
        Map<String, BodyRow> latest = new LinkedHashMap<>();
        BodyRow.all(municipality, transactions.work()).forEach(row -> latest.put(row.id, row));
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<AliasRow>> aliases = AliasRow.all(municipality, transactions.work()).stream()
                .collect(Collectors.groupingBy(alias -> alias.number));
        return latest.values().stream()
                .filter(row -> !row.removed)
                .map(row -> row.body(aliases.getOrDefault(row.number, List.of())))
                .toList();
    }

    @Override
    public void record(Municipality municipality, Body body, String actor, Instant at) {
        add(municipality, body, false, actor, at);
    }

    @Override
    public void remove(Municipality municipality, Body body, String actor, Instant at) {
        add(municipality, body, true, actor, at);
    }

    private void add(Municipality municipality, Body body, boolean removed, String actor, Instant at) {
        Work work = transactions.work();
        Sql last = Sql.of(
                "select coalesce(max(b.sequence_number), 0) from partner_body b where b.municipality = ?",
                municipality.key());
        int number = 1 + ((Number) work.values(last).get(0)).intValue();
        work.add(BodyRow.rows(municipality, number, body, removed, actor, at));
    }

    @Override
    public List<PartnerTally> tally(Filter filter) {
        Sql sql = Sql.of("select p.partner_id, max(p.content), max(p.kind), count(distinct v.version_id)"
                        + " from version_reading p join cooperation_version v on v.version_id = p.version_id"
                        + " and v.municipality = p.municipality where p.partner_id is not null and ")
                .add(Conditions.of(filter))
                .add(" group by p.partner_id");
        return transactions.work().columns(sql).stream()
                .map(row -> new PartnerTally(
                        (String) row[0],
                        (String) row[1],
                        PartnerKind.valueOf((String) row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
