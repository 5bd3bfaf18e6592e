package de.ikz.organization;

import de.ikz.time.Validity;
import java.util.Objects;
import java.util.Optional;

/**
 * A node of the organisation tree as it is during one validity: Dezernat, Fachbereich, Amt, Fachdienst, Eigenbetrieb,
 * team.
 *
 * <p>A unit that is renamed or moved keeps its id and gets a further {@code Unit} with a later validity.
 *
 * @param municipality the city it belongs to
 * @param id lasting identity
 * @param label code, name and kind
 * @param parent the unit above, empty for a directorate
 * @param position place among its siblings, ascending, as the city orders them (in a report Amt 31 may stand before
 *     Amt 30)
 * @param mailbox functional e-mail address, empty when none is recorded
 * @param validity the days on which it is so
 */
public record Unit(
        Municipality municipality,
        UnitId id,
        UnitLabel label,
        Optional<UnitId> parent,
        int position,
        Optional<String> mailbox,
        Validity validity) {

    public Unit {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(mailbox, "mailbox");
        Objects.requireNonNull(validity, "validity");
        if (parent.equals(Optional.of(id))) {
            throw new IllegalArgumentException("A unit cannot be its own parent: " + id);
        }
    }

    /** The code by which people call it, such as {@code FB 32}. */
    public String code() {
        return label.code();
    }

    /** Whether it is a Dezernat. */
    public boolean isDirectorate() {
        return label.kind() == UnitKind.DIRECTORATE;
    }
}
