package de.ikz.war.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.DrawnReport;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Reports that LibreOffice saved; the README beside the files says how. */
class LibreOfficeFilesTest {

    @Test
    void itsHtmlYieldsTheEntriesOfTheText() throws Exception {
        assertEquals("", DrawnReport.differences(text("hohenwarte-2013"), taken("hohenwarte-2013.html")));
    }

    @Test
    void itsWorkbookYieldsTheEntriesOfTheText() throws Exception {
        assertTrue(DrawnReport.share(text("elbaue-2016"), taken("elbaue-2016-flat.xlsx")) > 0.96);
    }

    private static Report text(String city) throws Exception {
        return Intake.read(DrawnReport.text(city), Limits.DEFAULT);
    }

    private static Report taken(String name) throws Exception {
        try (InputStream file = LibreOfficeFilesTest.class.getResourceAsStream("libreoffice/" + name)) {
            return Taken.from(name, file.readAllBytes()).report();
        }
    }
}
