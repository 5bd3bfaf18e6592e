package de.ikz.persistence;

import de.ikz.organization.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_unit}: an own unit that has to do with an entry. */
@Entity
@Table(name = "version_unit")
class ConcernedRow extends PartRow {

    /** What a unit has to do with an entry. */
    enum Concern {
        REPORTING,
        SUB_UNIT,
        INVOLVED,
        /** Named in the text as one of the city's own; only filters ask for it. */
        CONCLUDED
    }

    String concern;

    @Column(name = "unit_id")
    String unitId;

    protected ConcernedRow() {}

    ConcernedRow(VersionRow version, int place, Concern concern, UnitId unit) {
        super(version, place);
        this.concern = concern.name();
        this.unitId = unit.value();
    }

    boolean is(Concern other) {
        return concern.equals(other.name());
    }

    /** From the columns concern and unit, which follow that of the version. */
    static ConcernedRow read(Object[] columns) {
        ConcernedRow row = new ConcernedRow();
        row.concern = (String) columns[1];
        row.unitId = (String) columns[2];
        return row;
    }
}
