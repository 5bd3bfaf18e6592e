package de.ikz.persistence;

import de.ikz.access.Assignment;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code assignment}: that an actor answers for a unit. */
@Entity
@Table(name = "assignment")
class AssignmentRow {

    @Id
    String id;

    String municipality;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "unit_id")
    String unitId;

    String duty;

    boolean deputy;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    protected AssignmentRow() {}

    AssignmentRow(String actorId, Assignment assignment) {
        this.id = UUID.randomUUID().toString();
        this.municipality = assignment.municipality().key();
        this.actorId = actorId;
        this.unitId = assignment.unit().value();
        this.duty = assignment.duty().name();
        this.deputy = assignment.deputy();
        this.validFrom = Days.from(assignment.validity());
        this.validTo = Days.to(assignment.validity());
    }

    Assignment assignment() {
        return new Assignment(
                Municipality.of(municipality),
                new UnitId(unitId),
                Assignment.Duty.valueOf(duty),
                deputy,
                Days.validity(validFrom, validTo));
    }
}
