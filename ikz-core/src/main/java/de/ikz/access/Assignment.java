package de.ikz.access;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.time.Validity;
import java.util.Locale;
import java.util.Objects;

/**
 * That an editor answers for a unit and those below it, given in the register itself and not by the server.
 *
 * @param municipality the city of the unit
 * @param unit the unit
 * @param duty what the editor may do there
 * @param deputy whether only in place of somebody else
 * @param validity the days on which it holds
 */
public record Assignment(Municipality municipality, UnitId unit, Duty duty, boolean deputy, Validity validity) {

    /** What an assignment allows. */
    public enum Duty {
        EDIT,
        APPROVE;

        /** The name in the contract, for example {@code edit}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Assignment {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(validity, "validity");
    }

    /** Editing a unit, from now on and without end. */
    public static Assignment editing(Municipality municipality, UnitId unit) {
        return new Assignment(municipality, unit, Duty.EDIT, false, Validity.ALWAYS);
    }
}
