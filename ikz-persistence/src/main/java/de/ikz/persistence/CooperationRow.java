package de.ikz.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code cooperation}: identity and number of an entry. */
@Entity
@Table(name = "cooperation")
class CooperationRow {

    @Id
    String id;

    String municipality;

    @Column(name = "entry_number")
    int number;

    protected CooperationRow() {}

    CooperationRow(String municipality, String id, int number) {
        this.municipality = municipality;
        this.id = id;
        this.number = number;
    }
}
