package de.ikz.persistence;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.ErasedContent;
import de.ikz.register.Erasing;
import de.ikz.register.Erasure;
import de.ikz.register.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Erases words from all tables: looks at every version of a city, and writes those anew that have them. */
final class JpaErasure implements Erasure {

    private static final List<String> OF_VERSIONS = List.of(
            "version_text",
            "version_unit",
            "version_reach",
            "version_partner",
            "version_exchange",
            "version_confirmation",
            "version_reading",
            "version_doubt",
            "cooperation_version");

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
        Set<CooperationId> entries = versions(municipality, new ErasedContent(erasing), work);
        work.change(Sql.of(
                "insert into erasure (municipality, id, erased_at, actor_id, kind, places) values (?, ?, ?, ?, ?, ?)",
                municipality.key(),
                UUID.randomUUID().toString(),
                Days.micros(at),
                actor,
                "PERSON",
                erasing.places()));
        return new Erased(entries, erasing.places());
    }

    private static Set<CooperationId> versions(Municipality municipality, ErasedContent erased, Work work) {
        Set<CooperationId> changed = new LinkedHashSet<>();
        String last = "";
        for (List<VersionRow> some = next(municipality, last, work);
                !some.isEmpty();
                some = next(municipality, last, work)) {
            List<Entry> entries = VersionReader.entries(some, work);
            List<Object> rows = new ArrayList<>();
            List<String> old = new ArrayList<>();
            for (int at = 0; at < some.size(); at++) {
                VersionRow version = some.get(at);
                Entry entry = erased.of(entries.get(at));
                if (!entry.equals(entries.get(at))) {
                    old.add(version.versionId);
                    rows.addAll(VersionWriter.rows(
                            new Recording(entry, version.registerKey), version.standTo, OwnUnits.NONE));
                    changed.add(entry.id());
                }
            }
            OF_VERSIONS.forEach(table ->
                    work.change(Sql.of("delete from " + table + " where municipality = ? and ", municipality.key())
                            .in("version_id", old)));
            work.add(rows);
            last = some.get(some.size() - 1).versionId;
        }
        return changed;
    }

    private static List<VersionRow> next(Municipality municipality, String after, Work work) {
        return work.rows(
                VersionRow.class,
                Sql.of(
                        "select v.* from cooperation_version v where v.version_id > ? and v.municipality = ?"
                                + " order by v.version_id fetch first " + Work.CHUNK + " rows only",
                        after,
                        municipality.key()));
    }
}
