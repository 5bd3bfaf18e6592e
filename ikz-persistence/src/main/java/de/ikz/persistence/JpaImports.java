package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Imports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports in their table, the files in another one so that lists do not read them. */
final class JpaImports implements Imports {

    private static final String SELECT = "select i.* from import_job i where ";
    private static final String LATEST = " order by i.submitted_at desc, i.id fetch first ";

    private final JpaTransactions transactions;

    JpaImports(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Import submitted, byte[] file) {
        ImportRow row = new ImportRow(submitted);
        transactions.work().add(List.of(row, new ImportFileRow(row.municipality, row.id, file)));
    }

    @Override
    public Optional<Import> find(Municipality municipality, ImportId id) {
        return read(Sql.of(SELECT + "i.municipality = ? and i.id = ?", municipality.key(), id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> file(Municipality municipality, ImportId id) {
        Sql sql = Sql.of(
                "select f.* from import_file f where f.municipality = ? and f.import_id = ?",
                municipality.key(),
                id.value());
        return transactions.work().rows(ImportFileRow.class, sql).stream()
                .map(row -> row.content)
                .findFirst();
    }

    @Override
    public List<Import> latest(Municipality municipality, int limit) {
        return read(Sql.of(SELECT + "i.municipality = ?" + LATEST + limit + " rows only", municipality.key()));
    }

    @Override
    public Optional<Import> accepted(Municipality municipality, String sha256) {
        Sql sql = Sql.of(
                SELECT + "i.municipality = ? and i.sha256 = ? and i.import_state = ?" + LATEST + "1 rows only",
                municipality.key(),
                sha256,
                Import.State.ACCEPTED.name());
        return read(sql).stream().findFirst();
    }

    @Override
    public Optional<Import> claim(String node, Instant now, Instant until) {
        transactions.work().requireWriting();
        Optional<Import> free = waiting(now);
        while (free.isPresent() && !claims(node, free.get(), now, until)) {
            free = waiting(now);
        }
        return free;
    }

    @Override
    public boolean progress(Import reading, String node, int percent, Instant until) {
        Sql sql = Sql.of("update import_job set progress = ?, claimed_until = ?", percent, Days.micros(until));
        sql.add(
                " where municipality = ? and id = ?",
                reading.municipality().key(),
                reading.id().value());
        sql.add(" and import_state = ? and claimed_by = ?", Import.State.READING.name(), node);
        return transactions.work().change(sql) == 1;
    }

    @Override
    public boolean replace(Import before, Import changed) {
        ImportRow row = new ImportRow(changed);
        Sql sql = Sql.of(
                "update import_job set import_state = ?, progress = ?, draft_version = ?",
                row.state,
                row.progress,
                row.version);
        if (changed.state() != Import.State.READING) {
            sql.add(", claimed_until = 0");
        }
        changed.counts().ifPresentOrElse(counts -> set(sql, counts), () -> unsetCounts(sql));
        changed.problem().ifPresentOrElse(why -> sql.add(", problem = ?", why), () -> sql.add(", problem = null"));
        sql.add(" where municipality = ? and id = ?", row.municipality, row.id);
        sql.add(" and import_state = ? and draft_version = ?", before.state().name(), before.version());
        return transactions.work().change(sql) == 1;
    }

    @Override
    public void dropFile(Municipality municipality, ImportId id) {
        transactions
                .work()
                .change(Sql.of(
                        "delete from import_file where municipality = ? and import_id = ?",
                        municipality.key(),
                        id.value()));
    }

    private Optional<Import> waiting(Instant now) {
        Sql sql = Sql.of(
                SELECT + "i.import_state = ? and i.claimed_until <= ?"
                        + " order by i.submitted_at, i.id fetch first 1 rows only",
                Import.State.READING.name(),
                Days.micros(now));
        return read(sql).stream().findFirst();
    }

    /** False when another node was faster. */
    private boolean claims(String node, Import free, Instant now, Instant until) {
        Sql sql = Sql.of("update import_job set claimed_by = ?, claimed_until = ?", node, Days.micros(until));
        sql.add(
                " where municipality = ? and id = ?",
                free.municipality().key(),
                free.id().value());
        sql.add(" and import_state = ? and claimed_until <= ?", Import.State.READING.name(), Days.micros(now));
        return transactions.work().change(sql) == 1;
    }

    private List<Import> read(Sql sql) {
        return transactions.work().rows(ImportRow.class, sql).stream()
                .map(ImportRow::submitted)
                .toList();
    }

    private static void set(Sql sql, Import.Counts counts) {
        sql.add(", rules = ?, units = ?", counts.rules(), counts.units());
        sql.add(", exchanges = ?, projects = ?", counts.exchanges(), counts.projects());
        sql.add(", characters = ?, placed = ?", counts.characters(), counts.placed());
        sql.add(", findings = ?, open_entries = ?", counts.findings(), counts.open());
    }

    private static void unsetCounts(Sql sql) {
        sql.add(", rules = null, units = null, exchanges = null, projects = null");
        sql.add(", characters = null, placed = null, findings = null, open_entries = null");
    }
}
