package de.ikz.war.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.DrawnReport;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report as text and as a Word document yields the same entries. */
class SameReportInWordTest {

    /** Statements without a bullet of their own, whose indent LibreOffice loses on its way from HTML. */
    private static final Set<String> WITHOUT_INDENT = Set.of(
            "Muster für Pflegeverträge",
            "Zuschuss für Fahrten von Schulklassen",
            "Austausch der Lehrkräfte",
            "Zuschüsse des Landes zu den Wohnheimplätzen",
            "Verpflegung");

    @ParameterizedTest
    @MethodSource("cities")
    void drawnInWordTheEntriesAreTheSame(String city) throws Exception {
        byte[] text = DrawnReport.text(city);
        assertEquals("", differences(text, DrawnInWord.docx(DrawnReport.of(text))));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void writtenByLibreOfficeTheEntriesAreTheSame(String city) throws Exception {
        String differences = differences(DrawnReport.text(city), resource("/de/ikz/war/format/docx/" + city + ".docx"));
        String others = differences;
        for (String statement : WITHOUT_INDENT) {
            others = others.replace("1:" + statement, "0:" + statement);
        }
        String[] halves = others.split("\nread instead:\n");
        assertTrue(differences.isEmpty() || halves.length == 2 && halves[0].equals(halves[1]), differences);
    }

    @Test
    void theSampleReportIsTheSame() throws Exception {
        byte[] text = resource("/de/ikz/war/sample/magdeburg-2010.txt");
        assertEquals("", differences(text, DrawnInWord.docx(DrawnReport.of(text))));
    }

    @Test
    void theRealReportIsTheSame() throws Exception {
        String folder = System.getProperty("ikz.reports", "");
        Assumptions.assumeFalse(
                folder.isBlank(),
                "The real report is absent: give its folder with -Dikz.reports=FOLDER to run this test");
        byte[] text = Files.readAllBytes(Path.of(folder, "magdeburg-2010.txt"));
        assertEquals("", differences(text, DrawnInWord.docx(DrawnReport.of(text))));
    }

    private static String differences(byte[] text, byte[] docx) throws Exception {
        Report expected = Intake.read(text, Limits.DEFAULT);
        Watch watch = Watch.over(Limits.DEFAULT);
        Report read = Intake.read(new DocxFormat().read(docx, watch), watch);
        assertEquals(read.placement().characters(), read.placement().placed());
        assertEquals(expected.placement().characters(), read.placement().characters());
        assertEquals(
                expected.units().stream().map(unit -> unit.label().code()).toList(),
                read.units().stream().map(unit -> unit.label().code()).toList());
        return DrawnReport.differences(expected, read);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = SameReportInWordTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    static List<String> cities() {
        return DrawnReport.cities();
    }
}
