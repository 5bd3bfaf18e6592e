package de.ikz.intake;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An entry that a report has, before it is accepted.
 *
 * @param id stable within the import: {@code e1}, {@code e2} …
 * @param kind exchange or project
 * @param named who and what is named beside it, by code or name
 * @param wording what it says
 * @param reach what the report says of its reach by a label, empty when it says nothing
 * @param exchanges ids of the exchanges of a project within this import
 * @param origin block, position and raw cells
 * @param place where it begins
 */
public record ReportEntry(
        String id,
        Cooperation.Kind kind,
        Named named,
        Wording wording,
        Set<Reach> reach,
        List<String> exchanges,
        Origin origin,
        Place place) {

    /**
     * Units by code, partners by name.
     *
     * @param unit code of the reporting unit
     * @param subUnit code of the unit below it that the row names
     * @param involved codes of further own units
     * @param partners names of bodies outside the city
     * @param function the responsible function, such as the unit's leadership
     */
    public record Named(
            String unit,
            Optional<String> subUnit,
            List<String> involved,
            List<String> partners,
            Optional<String> function) {

        public Named {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(subUnit, "subUnit");
            Objects.requireNonNull(function, "function");
            involved = List.copyOf(involved);
            partners = List.copyOf(partners);
        }
    }

    public ReportEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(place, "place");
        reach = Set.copyOf(reach);
        exchanges = List.copyOf(exchanges);
    }

    /** The same with other words. */
    public ReportEntry with(Wording other) {
        return new ReportEntry(id, kind, named, other, reach, exchanges, origin, place);
    }

    /** The same with other units and partners. */
    public ReportEntry with(Named other) {
        return new ReportEntry(id, kind, other, wording, reach, exchanges, origin, place);
    }

    /** The same with another place among the entries. */
    public ReportEntry with(Origin other) {
        return new ReportEntry(id, kind, named, wording, reach, exchanges, other, place);
    }

    /** The same as exchange or project, worked on in these exchanges. */
    public ReportEntry as(Cooperation.Kind other, List<String> exchanges) {
        return new ReportEntry(id, other, named, wording, reach, exchanges, origin, place);
    }
}
