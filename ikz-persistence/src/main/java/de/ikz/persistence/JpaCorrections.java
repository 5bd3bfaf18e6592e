package de.ikz.persistence;

import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import de.ikz.renewal.Corrections;
import de.ikz.renewal.ImportId;
import java.util.List;

/** Corrections in their table. */
final class JpaCorrections implements Corrections {

    private static final String OF_IMPORT = " where municipality = ? and import_id = ?";

    private final JpaTransactions transactions;

    JpaCorrections(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Numbered> of(Municipality municipality, ImportId id) {
        Sql sql = Sql.of(
                "select c.* from import_correction c" + OF_IMPORT + " order by c.sequence_number",
                municipality.key(),
                id.value());
        return transactions.work().rows(CorrectionRow.class, sql).stream()
                .map(CorrectionRow::correction)
                .toList();
    }

    @Override
    public void add(Municipality municipality, ImportId id, Numbered correction) {
        transactions.work().add(List.of(new CorrectionRow(municipality, id, correction)));
    }

    @Override
    public void remove(Municipality municipality, ImportId id, int number) {
        transactions.work().change(delete(municipality, id).add(" and sequence_number = ?", number));
    }

    @Override
    public void drop(Municipality municipality, ImportId id) {
        transactions.work().change(delete(municipality, id));
    }

    private static Sql delete(Municipality municipality, ImportId id) {
        return Sql.of("delete from import_correction" + OF_IMPORT, municipality.key(), id.value());
    }
}
