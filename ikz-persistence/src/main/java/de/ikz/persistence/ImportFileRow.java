package de.ikz.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code import_file}: the bytes as they were submitted. */
@Entity
@Table(name = "import_file")
class ImportFileRow {

    @Id
    @Column(name = "import_id")
    String importId;

    String municipality;

    byte[] content;

    protected ImportFileRow() {}

    ImportFileRow(String municipality, String importId, byte[] content) {
        this.municipality = municipality;
        this.importId = importId;
        this.content = content;
    }
}
