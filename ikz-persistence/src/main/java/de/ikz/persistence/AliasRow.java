package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.partner.Alias;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A row of {@code partner_alias}: a further name in one record of a body. */
@Entity
@Table(name = "partner_alias")
@IdClass(AliasRow.Key.class)
class AliasRow {

    @Id
    String municipality;

    @Id
    @Column(name = "sequence_number")
    int number;

    @Id
    int place;

    String name;

    String manner;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    protected AliasRow() {}

    AliasRow(Municipality municipality, int number, int place, Alias alias) {
        this.municipality = municipality.key();
        this.number = number;
        this.place = place;
        this.name = alias.text();
        this.manner = alias.use().name();
        this.validFrom = Days.from(alias.validity());
        this.validTo = Days.to(alias.validity());
    }

    /** All aliases in all records of a city, in order. */
    static List<AliasRow> all(Municipality municipality, Work work) {
        return work.rows(
                AliasRow.class,
                Sql.of(
                        "select a.* from partner_alias a where a.municipality = ? order by a.sequence_number, a.place",
                        municipality.key()));
    }

    Alias alias() {
        return new Alias(name, Alias.Use.valueOf(manner), Days.validity(validFrom, validTo));
    }

    /** The city, the number of the record and the place in it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String municipality;
        int number;
        int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && municipality.equals(key.municipality)
                    && number == key.number
                    && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(municipality, number, place);
        }
    }
}
