package de.ikz.intake;

import de.ikz.organization.UnitLabel;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit that a report names.
 *
 * @param label code, name, kind
 * @param parent code of the unit above, empty at the top; a directorate's code is its number
 * @param place where it is named first
 */
public record ReportUnit(UnitLabel label, Optional<String> parent, Place place) {

    public ReportUnit {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(place, "place");
    }
}
