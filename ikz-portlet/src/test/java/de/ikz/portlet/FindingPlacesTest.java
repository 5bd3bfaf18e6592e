package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Wording;
import de.ikz.intake.Finding;
import de.ikz.intake.Place;
import de.ikz.intake.ReportEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPlacesTest {

    private static final List<ReportEntry> ENTRIES =
            List.of(entry("e1", 10, 1), entry("e2", 10, 2), entry("e3", 20, 2));

    private static ReportEntry entry(String id, int line, int column) {
        return new ReportEntry(
                id,
                Cooperation.Kind.PROJECT,
                new ReportEntry.Named("FB 32", Optional.empty(), List.of(), List.of(), Optional.empty()),
                Wording.of("Thema"),
                Set.of(),
                List.of(),
                new Origin(1, 1, Map.of()),
                new Place(line, column));
    }

    private static Optional<String> beside(Place place, List<ReportEntry> entries) {
        var finding = new Finding(Finding.Severity.HINT, place, "Bitte prüfen.", "");
        return FindingPlaces.of(entries).entryOf(finding).map(ReportEntry::id);
    }

    @ParameterizedTest
    @CsvSource({"10, 1, e1", "10, 3, e2", "10, 0, e1", "20, 0, e3", "20, 1, e3"})
    void aFindingStandsBesideTheEntryOnItsLine(int line, int column, String entry) {
        assertEquals(Optional.of(entry), beside(new Place(line, column), ENTRIES));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, e1", "15, 0, e3", "99, 0, e3"})
    void aFindingOnAWholeLineWithoutEntryStandsBesideTheNextOne(int line, int column, String entry) {
        assertEquals(Optional.of(entry), beside(new Place(line, column), ENTRIES));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, e1", "15, 2, e2", "99, 1, e3"})
    void aFindingInACellWithoutEntryStandsBesideTheOneBefore(int line, int column, String entry) {
        assertEquals(Optional.of(entry), beside(new Place(line, column), ENTRIES));
    }

    @Test
    void withoutEntriesThereIsNone() {
        assertEquals(Optional.empty(), beside(Place.line(1), List.of()));
    }
}
