package de.ikz.portlet;

import de.ikz.intake.Place;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Beside which entry a finding is shown: the one at its place. A whole line without an entry, a heading or a title,
 * belongs to the entry after it, a cell to the one before it; the other side counts when there is none.
 */
final class FindingPlaces {

    private final List<Optional<ReportEntry>> entries = new ArrayList<>();

    private FindingPlaces() {}

    static FindingPlaces of(Report report) {
        TreeMap<Place, ReportEntry> byPlace = new TreeMap<>();
        report.entries().forEach(entry -> byPlace.putIfAbsent(entry.place(), entry));
        FindingPlaces places = new FindingPlaces();
        report.findings().forEach(finding -> places.entries.add(nearest(finding.place(), byPlace)));
        return places;
    }

    /** The entry beside the finding at this index; empty when the report has no entries. */
    Optional<ReportEntry> entryOf(int finding) {
        return entries.get(finding);
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
