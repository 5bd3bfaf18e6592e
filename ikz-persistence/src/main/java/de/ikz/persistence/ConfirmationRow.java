package de.ikz.persistence;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Passage;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_confirmation}. */
@Entity
@Table(name = "version_confirmation")
class ConfirmationRow extends PartRow {

    String subject;

    String field;

    String fingerprint;

    String mention;

    int occurrence;

    String decided;

    protected ConfirmationRow() {}

    ConfirmationRow(VersionRow version, int place, Confirmation confirmation) {
        super(version, place);
        subject = confirmation.subject().name();
        field = confirmation.passage().field();
        fingerprint = confirmation.passage().fingerprint();
        mention = confirmation.passage().mention();
        occurrence = confirmation.passage().occurrence();
        decided = confirmation.value();
    }

    Confirmation confirmation() {
        Passage passage = new Passage(field, fingerprint, mention, occurrence);
        return new Confirmation(Confirmation.Subject.valueOf(subject), passage, decided);
    }
}
