package de.ikz.persistence;

import de.ikz.cooperation.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_reach}. */
@Entity
@Table(name = "version_reach")
class ReachRow extends PartRow {

    String reach;

    /** Whether it was concluded from the text; only filters ask for it then. */
    boolean concluded;

    protected ReachRow() {}

    ReachRow(VersionRow version, int place, Reach reach) {
        super(version, place);
        this.reach = reach.name();
    }

    static ReachRow concluded(VersionRow version, int place, Reach reach) {
        ReachRow row = new ReachRow(version, place, reach);
        row.concluded = true;
        return row;
    }

    /** From the columns reach and concluded, which follow that of the version. */
    static ReachRow read(Object[] columns) {
        ReachRow row = new ReachRow();
        row.reach = (String) columns[1];
        row.concluded = (Boolean) columns[2];
        return row;
    }
}
