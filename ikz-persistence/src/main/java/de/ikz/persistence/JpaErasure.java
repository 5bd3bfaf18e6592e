package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.register.ErasedContent;
import de.ikz.register.Erasing;
import de.ikz.register.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Erases words from all tables: looks at every row of a city that has text, and writes those anew that have them. */
final class JpaErasure implements Erasure {

    private final JpaTransactions transactions;
    private final Heads heads;

    JpaErasure(JpaTransactions transactions) {
        this.transactions = transactions;
        this.heads = new Heads(transactions);
    }

    @Override
    public Erased replace(Municipality municipality, String words, String by, String actor, Instant at) {
        heads.lock(municipality);
        Work work = transactions.work();
        Erasing erasing = new Erasing(words, by);
        ErasedVersions versions = new ErasedVersions(work, municipality, erasing);
        ErasedImports imports = new ErasedImports(transactions, municipality, erasing);
        imports.requireNoneOpen();
        versions.replace();
        int files = imports.replace(versions.sources());
        bodies(municipality, erasing);
        units(municipality, erasing);
        int places = erasing.places() + files;
        work.change(Sql.of(
                "insert into erasure (municipality, id, erased_at, actor_id, kind, places) values (?, ?, ?, ?, ?, ?)",
                municipality.key(),
                UUID.randomUUID().toString(),
                Days.micros(at),
                actor,
                "PERSON",
                places));
        return new Erased(versions.entries(), places);
    }

    /** Every record of every body; another directory reads texts differently. */
    private void bodies(Municipality municipality, Erasing erasing) {
        Work work = transactions.work();
        Map<Integer, List<AliasRow>> aliases =
                AliasRow.all(municipality, work).stream().collect(Collectors.groupingBy(alias -> alias.number));
        boolean changed = false;
        for (BodyRow row : BodyRow.all(municipality, work)) {
            Body body = row.body(aliases.getOrDefault(row.number, List.of()));
            Body erased = new ErasedContent(erasing).of(body);
            if (!erased.equals(body)) {
                for (String table : List.of("partner_body", "partner_alias")) {
                    work.change(Sql.of(
                            "delete from " + table + " where municipality = ? and sequence_number = ?",
                            municipality.key(),
                            row.number));
                }
                work.add(BodyRow.rows(
                        municipality, row.number, erased, row.removed, row.actorId, Days.moment(row.recordedAt)));
                changed = true;
            }
        }
        if (changed) {
            new JpaRereads(transactions).demand(municipality);
        }
    }

    /** Names and mailboxes of units. */
    private void units(Municipality municipality, Erasing erasing) {
        Work work = transactions.work();
        Sql all = Sql.of("select u.* from unit_version u where u.municipality = ?", municipality.key());
        for (UnitRow row : work.rows(UnitRow.class, all)) {
            change(row, "name", row.name, erasing);
            change(row, "mailbox", row.mailbox, erasing);
        }
    }

    private void change(UnitRow row, String column, String text, Erasing erasing) {
        if (text != null && erasing.finds(text)) {
            transactions
                    .work()
                    .change(Sql.of(
                            "update unit_version set " + column
                                    + " = ? where municipality = ? and unit_id = ? and valid_from = ?",
                            erasing.in(text, DoubtRow.MOST),
                            row.municipality,
                            row.unitId,
                            row.validFrom));
        }
    }
}
