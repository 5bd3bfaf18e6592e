package de.ikz.war.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.DrawnReport;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.Watch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report as text and as HTML yields the same entries. */
class SameReportInHtmlTest {

    @ParameterizedTest
    @MethodSource("cities")
    void entriesAreTheSameAndEveryCharacterHasAPlace(String city) throws Exception {
        byte[] text = DrawnReport.text(city);
        Report expected = Intake.read(text, Limits.DEFAULT);
        Watch watch = Watch.over(Limits.DEFAULT);
        Report read = Intake.read(new HtmlFormat().read(DrawnReport.of(text).html(), watch), watch);
        assertEquals("", DrawnReport.differences(expected, read));
        assertEquals(read.placement().characters(), read.placement().placed());
        assertEquals(expected.placement().characters(), read.placement().characters());
    }

    static List<String> cities() {
        return DrawnReport.cities();
    }
}
