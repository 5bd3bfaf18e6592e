package de.ikz.register;

import de.ikz.organization.OrganizationTree;
import java.util.Objects;

/**
 * One page of entries with what is needed to show it.
 *
 * @param slice the entries and the places before and after them
 * @param total how many the filter lets through
 * @param organization the units of these entries and those above them, as of the asked date
 */
public record Listing(Slice slice, Total total, OrganizationTree organization) {

    public Listing {
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(organization, "organization");
    }
}
