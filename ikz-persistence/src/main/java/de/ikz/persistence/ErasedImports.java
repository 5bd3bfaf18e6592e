package de.ikz.persistence;

import de.ikz.mending.CorrectionForm;
import de.ikz.organization.Municipality;
import de.ikz.register.Erasing;
import de.ikz.register.UnfitDecision;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.KeptFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erases words from the imports of a city: names, problems, corrections and kept files. */
final class ErasedImports {

    private final Work work;
    private final JpaImports files;
    private final Municipality municipality;
    private final Erasing erasing;

    ErasedImports(JpaTransactions transactions, Municipality municipality, Erasing erasing) {
        this.work = transactions.work();
        this.files = new JpaImports(transactions);
        this.municipality = municipality;
        this.erasing = erasing;
    }

    /**
     * What people mend in a draft is bound to the places of its text.
     *
     * @throws UnfitDecision when the words stand in a report that is neither accepted nor discarded
     */
    void requireNoneOpen() {
        for (ImportRow row : imports()) {
            boolean open = row.state.equals(Import.State.READY.name()) || row.state.equals(Import.State.READING.name());
            if (open && has(row)) {
                throw new UnfitDecision("Der Bericht „" + row.name
                        + "“ ist noch nicht übernommen und enthält diese Worte. Bitte ihn zuerst übernehmen oder"
                        + " verwerfen.");
            }
        }
    }

    /**
     * Replaces the words.
     *
     * @param sources by SHA-256 of a file, how often the words stood in what the register took from it
     * @return how many files were dropped in which no words were replaced
     */
    int replace(Map<String, Long> sources) {
        int dropped = 0;
        for (ImportRow row : imports()) {
            describe(row);
            corrections(row).forEach(this::replace);
            Optional<KeptFile> file = file(row);
            boolean told = sources.containsKey(row.sha256);
            if (file.isPresent() && (told || file.get().mayHave(erasing))) {
                int counted = erasing.places();
                replace(row, file.get().without(erasing, sources.getOrDefault(row.sha256, 0L)));
                dropped += erasing.places() == counted ? 1 : 0;
            }
        }
        return dropped;
    }

    private List<ImportRow> imports() {
        return work.rows(
                ImportRow.class,
                Sql.of(
                        "select i.* from import_job i where i.municipality = ? order by i.submitted_at, i.id",
                        municipality.key()));
    }

    private boolean has(ImportRow row) {
        return erasing.finds(row.name)
                || corrections(row).stream().anyMatch(correction -> erasing.finds(correction.content))
                || file(row).filter(file -> file.mayHave(erasing)).isPresent();
    }

    private Optional<KeptFile> file(ImportRow row) {
        return files.file(municipality, new ImportId(row.id)).map(KeptFile::new);
    }

    private List<CorrectionRow> corrections(ImportRow row) {
        return work.rows(
                CorrectionRow.class,
                Sql.of(
                        "select c.* from import_correction c where c.municipality = ? and c.import_id = ?",
                        municipality.key(),
                        row.id));
    }

    private void describe(ImportRow row) {
        String name = erasing.in(row.name, Import.Submission.MAX_NAME);
        String problem = row.problem == null ? null : erasing.in(row.problem, DoubtRow.MOST);
        if (!name.equals(row.name) || problem != null && !problem.equals(row.problem)) {
            Sql sql = Sql.of("update import_job set name = ?", name);
            if (problem != null) {
                sql.add(", problem = ?", problem);
            }
            work.change(sql.add(" where municipality = ? and id = ?", municipality.key(), row.id));
        }
    }

    private void replace(CorrectionRow row) {
        CorrectionForm before = CorrectionForm.parse(row.kind, row.content);
        Map<String, String> values = new LinkedHashMap<>(before.values());
        values.replaceAll((name, value) -> erasing.in(value));
        CorrectionForm after = new CorrectionForm(row.kind, values);
        if (!after.equals(before)) {
            work.change(Sql.of("update import_correction set content = ?", after.text())
                    .add(" where municipality = ? and import_id = ?", municipality.key(), row.importId)
                    .add(" and sequence_number = ?", row.number));
        }
    }

    private void replace(ImportRow row, Optional<byte[]> content) {
        files.dropFile(municipality, new ImportId(row.id));
        content.ifPresent(erased -> work.add(List.of(new ImportFileRow(row.municipality, row.id, erased))));
    }
}
