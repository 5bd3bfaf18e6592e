package de.ikz.portlet;

import de.ikz.intake.Finding;
import de.ikz.intake.Place;
import de.ikz.intake.ReportEntry;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Beside which entry a finding is shown: the one at its place. A whole line without an entry, a heading or a title,
 * belongs to the entry after it, a cell to the one before it; the other side counts when there is none.
 */
final class FindingPlaces {

    private final TreeMap<Place, ReportEntry> byPlace = new TreeMap<>();

    private FindingPlaces() {}

    static FindingPlaces of(Collection<ReportEntry> entries) {
        FindingPlaces places = new FindingPlaces();
        entries.forEach(entry -> places.byPlace.putIfAbsent(entry.place(), entry));
        return places;
    }

    /** The entry beside a finding; empty when there are no entries. */
    Optional<ReportEntry> entryOf(Finding finding) {
        return nearest(finding.place(), byPlace);
    }

    private static Optional<ReportEntry> nearest(Place place, TreeMap<Place, ReportEntry> byPlace) {
        Optional<Map.Entry<Place, ReportEntry>> before = Optional.ofNullable(byPlace.floorEntry(place));
        Optional<Map.Entry<Place, ReportEntry>> after = Optional.ofNullable(byPlace.ceilingEntry(place));
        return before.filter(entry -> entry.getKey().line() == place.line())
                .or(() -> after.filter(entry -> entry.getKey().line() == place.line()))
                .or(() -> place.column() == 0 ? after.or(() -> before) : before.or(() -> after))
                .map(Map.Entry::getValue);
    }
}
