package de.ikz.persistence;

import de.ikz.cooperation.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_reach}. */
@Entity
@Table(name = "version_reach")
class ReachRow extends PartRow {

    String reach;

    protected ReachRow() {}

    ReachRow(VersionRow version, int place, Reach reach) {
        super(version, place);
        this.reach = reach.name();
    }
}
