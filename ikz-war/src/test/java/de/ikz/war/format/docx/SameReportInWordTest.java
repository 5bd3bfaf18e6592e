package de.ikz.war.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.DrawnReport;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.Watch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report as text and as a Word document yields the same entries. */
class SameReportInWordTest {

    @ParameterizedTest
    @MethodSource("cities")
    void entriesAreTheSameAndEveryCharacterHasAPlace(String city) throws Exception {
        byte[] text = DrawnReport.text(city);
        Report expected = Intake.read(text, Limits.DEFAULT);
        Watch watch = Watch.over(Limits.DEFAULT);
        Report read = Intake.read(new DocxFormat().read(DrawnInWord.docx(DrawnReport.of(text)), watch), watch);
        assertEquals("", DrawnReport.differences(expected, read));
        assertEquals(read.placement().characters(), read.placement().placed());
        assertEquals(expected.placement().characters(), read.placement().characters());
    }

    static List<String> cities() {
        return DrawnReport.cities();
    }
}
