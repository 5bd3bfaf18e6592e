package de.ikz.persistence;

import de.ikz.mending.CorrectionForm;
import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import de.ikz.renewal.ImportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row of {@code import_correction}. */
@Entity
@Table(name = "import_correction")
@IdClass(CorrectionRow.Key.class)
class CorrectionRow {

    @Id
    @Column(name = "import_id")
    String importId;

    @Id
    @Column(name = "sequence_number")
    int number;

    String municipality;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "recorded_at")
    long recordedAt;

    String kind;

    String content;

    protected CorrectionRow() {}

    CorrectionRow(Municipality municipality, ImportId id, Numbered correction) {
        CorrectionForm form = CorrectionForm.of(correction.correction());
        this.importId = id.value();
        this.number = correction.number();
        this.municipality = municipality.key();
        this.actorId = correction.actor();
        this.recordedAt = Days.micros(correction.at());
        this.kind = form.type();
        this.content = form.text();
    }

    Numbered correction() {
        return new Numbered(
                number,
                actorId,
                Days.moment(recordedAt),
                CorrectionForm.parse(kind, content).read());
    }

    /** The import and the number. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String importId;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && importId.equals(key.importId) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, number);
        }
    }
}
