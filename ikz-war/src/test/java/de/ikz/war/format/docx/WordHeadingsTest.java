package de.ikz.war.format.docx;

import static de.ikz.war.format.docx.Wml.cell;
import static de.ikz.war.format.docx.Wml.p;
import static de.ikz.war.format.docx.Wml.paragraph;
import static de.ikz.war.format.docx.Wml.row;
import static de.ikz.war.format.docx.Wml.run;
import static de.ikz.war.format.docx.Wml.styled;
import static de.ikz.war.format.docx.WordReports.topics;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between the tables. */
class WordHeadingsTest {

    private static final String TABLE =
            Wml.table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")));
    private static final String TAB = "<w:r><w:tab/></w:r>";

    @Test
    void headingsByStyleOpenSectionsAlsoWithTextBeforeTheTable() throws Exception {
        for (String style : List.of("berschrift2", "AmtTitel")) {
            assertUnit(
                    "Theater",
                    styled("berschrift1", "Dezernat IV"),
                    styled(style, "Theater"),
                    p("Ein Satz davor."),
                    TABLE);
        }
    }

    @Test
    void headingsByLookOpenSections() throws Exception {
        assertUnit(
                "Theater",
                p("Dezernat IV"),
                paragraph("", run("<w:b/>", "The") + run("<w:b/>", "ater")),
                p("Ein Satz."),
                TABLE);
        assertUnit(
                "Theater",
                p("Dezernat IV"),
                paragraph("", run("<w:sz w:val=\"32\"/>", "Theater")),
                p("Ein Satz."),
                TABLE);
    }

    @Test
    void ordinaryTextIsNoHeading() throws Exception {
        Report report = WordReports.read(WordFile.of(p("FB 01"), p("Theater"), p("Ein Satz davor."), TABLE));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg"), topics(report));
    }

    @Test
    void aTableOfContentsOpensNoSection() throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        Report report = WordReports.read(WordFile.of(
                paragraph("", field + run("Amt 97") + TAB + run("1")),
                paragraph("", run("Amt 98") + TAB + run("2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("Amt 96 5") + "</w:sdtContent></w:sdt>",
                styled("Verzeichnis1", "Amt 95 7"),
                p("Amt 94 ............... 8"),
                paragraph("", run("Amt 93") + TAB + run("9")),
                p("Dezernat I"),
                p("FB 01"),
                TABLE));

        assertEquals(
                List.of("I", "FB 01"),
                report.units().stream().map(unit -> unit.label().code()).toList());
        WordReports.assertNoFinding(report);
    }

    @Test
    void aTitlePageIsPassed() throws Exception {
        Report report = WordReports.read(WordFile.of(
                paragraph(
                        "<w:jc w:val=\"center\"/>", run("<w:b/><w:sz w:val=\"56\"/>", "Landeshauptstadt Musterstadt")),
                "<w:p/>",
                p("Bericht zur interkommunalen Zusammenarbeit"),
                p("Stand: 30.11.2012"),
                paragraph("", "<w:r><w:br w:type=\"page\"/></w:r>"),
                p("Dezernat I"),
                p("FB 01"),
                TABLE));

        assertEquals(
                List.of("I", "FB 01"),
                report.units().stream().map(unit -> unit.label().code()).toList());
    }

    private static void assertUnit(String unit, String... blocks) throws Exception {
        Report report = WordReports.read(WordFile.of(blocks));
        assertEquals(
                unit, report.entries().get(0).named().unit(), report.findings().toString());
    }
}
