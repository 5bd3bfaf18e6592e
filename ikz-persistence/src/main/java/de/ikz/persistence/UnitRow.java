package de.ikz.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A row of {@code unit_version}: a unit in one of its validities. */
@Entity
@Table(name = "unit_version")
@IdClass(UnitRow.Key.class)
class UnitRow {

    @Id
    @Column(name = "unit_id")
    String unitId;

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    String municipality;

    @Column(name = "valid_to")
    LocalDate validTo;

    String code;

    @Column(name = "code_key")
    String codeKey;

    String name;

    String kind;

    @Column(name = "parent_id")
    String parentId;

    int place;

    String mailbox;

    /** The unit and the first day. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String unitId;
        LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && unitId.equals(key.unitId) && validFrom.equals(key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, validFrom);
        }
    }
}
