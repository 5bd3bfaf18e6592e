package de.ikz.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Units in all their validities, from which the tree of any day is made. Immutable.
 *
 * @param units in no particular order
 */
public record OrganizationHistory(List<Unit> units) {

    public OrganizationHistory {
        units = List.copyOf(units);
    }

    /** The history of these units. */
    public static OrganizationHistory of(Collection<Unit> units) {
        return new OrganizationHistory(List.copyOf(units));
    }

    /** The tree on a day. */
    public OrganizationTree asOf(LocalDate day) {
        return OrganizationTree.of(units, day);
    }
}
