package de.ikz.war.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.DrawnReport;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.Watch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same report as text and as CSV yields the same entries. A few cells of the texts have lists that are broken in
 * ways that nobody can type into a cell; those may differ.
 */
class SameReportInCsvTest {

    private static final double NEARLY_ALL = 0.96;

    @ParameterizedTest
    @MethodSource("cities")
    void aFlatTableYieldsTheSameEntries(String city) throws Exception {
        hold(city, drawn(city).csv());
    }

    private static void hold(String city, byte[] file) throws Exception {
        Report expected = Intake.read(DrawnReport.text(city), Limits.DEFAULT);
        Watch watch = Watch.over(Limits.DEFAULT);
        Report read = Intake.read(new CsvFormat().read(file, watch), watch);
        assertTrue(DrawnReport.share(expected, read) >= NEARLY_ALL, () -> DrawnReport.differences(expected, read));
        assertEquals(read.placement().characters(), read.placement().placed());
    }

    private static DrawnReport drawn(String city) throws Exception {
        return DrawnReport.of(DrawnReport.text(city));
    }

    static List<String> cities() {
        return DrawnReport.cities();
    }
}
