package de.ikz.cooperation;

import de.ikz.organization.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who in the city answers for an entry.
 *
 * @param unit the reporting unit
 * @param subUnit the unit below it that the report names, such as Stadtordnungsdienst (32.1)
 * @param involved further own units
 * @param function the responsible function, never a person's name
 */
public record Responsibility(UnitId unit, Optional<UnitId> subUnit, List<UnitId> involved, Optional<String> function) {

    public Responsibility {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(subUnit, "subUnit");
        Objects.requireNonNull(function, "function");
        involved = List.copyOf(involved);
    }

    /** One unit alone. */
    public static Responsibility of(UnitId unit) {
        return new Responsibility(unit, Optional.empty(), List.of(), Optional.empty());
    }
}
