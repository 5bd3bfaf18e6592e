package de.ikz.persistence;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.organization.UnitId;
import de.ikz.reading.Doubt;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From the readings of a version to the rows and columns that are derived from them. */
final class DerivedWriter {

    private DerivedWriter() {}

    /** Fills the derived columns and gives the derived rows. */
    static List<Object> rows(VersionRow version, Entry entry, OwnUnits units) {
        Classification shown = entry.classification();
        version.shownStage = shown.stage().name();
        version.shownForm = shown.legalForm().orElse(null);
        version.readingVersion = entry.readings().version();
        List<Object> rows = new ArrayList<>();
        int place = 0;
        for (Reading reading : entry.readings().all()) {
            rows.add(new ReadingRow(version, place++, reading));
        }
        place = 0;
        for (Doubt doubt : entry.readings().doubts()) {
            rows.add(new DoubtRow(version, place++, doubt));
        }
        rows.addAll(PartyRow.of(version, entry));
        rows.addAll(reach(version, entry, shown));
        rows.addAll(units(version, entry, units));
        return rows;
    }

    /** In the places after those of what was said. */
    private static List<ReachRow> reach(VersionRow version, Entry entry, Classification shown) {
        Set<Reach> said = entry.content().details().classification().reach();
        Set<Reach> concluded = EnumSet.noneOf(Reach.class);
        concluded.addAll(shown.reach());
        concluded.removeAll(said);
        List<ReachRow> rows = new ArrayList<>();
        concluded.forEach(reach -> rows.add(ReachRow.concluded(version, said.size() + rows.size(), reach)));
        return rows;
    }

    private static List<ConcernedRow> units(VersionRow version, Entry entry, OwnUnits units) {
        Details details = entry.content().details();
        Responsibility said = details.responsibility();
        int places = 1 + (said.subUnit().isPresent() ? 1 : 0) + said.involved().size();
        List<ConcernedRow> rows = new ArrayList<>();
        for (UnitId unit : units.of(entry)) {
            rows.add(new ConcernedRow(version, places + rows.size(), ConcernedRow.Concern.CONCLUDED, unit));
        }
        return rows;
    }
}
