package de.ikz.portlet;

import de.ikz.intake.Place;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Beside which entry a finding is shown: the one at its place, else the last one before it, else the first. */
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
        Map.Entry<Place, ReportEntry> before = byPlace.floorEntry(place);
        Map.Entry<Place, ReportEntry> after = byPlace.ceilingEntry(place);
        boolean sameLine = after != null && after.getKey().line() == place.line();
        if (before == null || sameLine && before.getKey().line() != place.line()) {
            return Optional.ofNullable(after).map(Map.Entry::getValue);
        }
        return Optional.of(before.getValue());
    }
}
