package de.ikz.war.format.docx;

import static de.ikz.war.format.docx.Wml.cell;
import static de.ikz.war.format.docx.Wml.cellOf;
import static de.ikz.war.format.docx.Wml.deleted;
import static de.ikz.war.format.docx.Wml.inserted;
import static de.ikz.war.format.docx.Wml.p;
import static de.ikz.war.format.docx.Wml.paragraph;
import static de.ikz.war.format.docx.Wml.row;
import static de.ikz.war.format.docx.Wml.rowOf;
import static de.ikz.war.format.docx.Wml.run;
import static de.ikz.war.format.docx.Wml.textBox;
import static de.ikz.war.format.docx.WordReports.assertFinding;
import static de.ikz.war.format.docx.WordReports.assertNoFinding;
import static de.ikz.war.format.docx.WordReports.ofRows;
import static de.ikz.war.format.docx.WordReports.outline;
import static de.ikz.war.format.docx.WordReports.project;
import static de.ikz.war.format.docx.WordReports.topics;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tracked changes, notes, text boxes, heads of pages and what else a document has beside its text. */
class WordRemarksTest {

    private static final String PLACE = "Tabelle 1, Zeile 3, Spalte 3";

    @Test
    void trackedChangesAreReadAsAcceptedWithOneFindingForTheCell() throws Exception {
        Report report = report(paragraph(
                "",
                run("Der Weg ") + deleted("ruht") + inserted(run("läuft")) + run(" seit ") + inserted(run("2012"))));

        assertEquals(
                "0:Der Weg läuft seit 2012", outline(project(report).wording().state()));
        assertFinding(report, PLACE, "nachverfolgte Änderungen", "eingefügt: läuft2012 | gelöscht: ruht");
        assertEquals(1, report.findings().size());
    }

    @Test
    void aMovedTextIsReadOnceWhereItStandsNow() throws Exception {
        Report report = report(
                paragraph("", "<w:moveFrom w:id=\"1\">" + run("im Mai ") + "</w:moveFrom>" + run("Beginn")),
                paragraph("", run("Ende ") + "<w:moveTo w:id=\"2\">" + run("im Mai") + "</w:moveTo>"));

        assertEquals(
                "0:Beginn, 0:Ende im Mai", outline(project(report).wording().state()));
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNextOne() throws Exception {
        Report report = report(paragraph("<w:rPr><w:del w:id=\"1\"/></w:rPr>", run("Der Weg ")), p("läuft"));

        assertEquals("0:Der Weg läuft", outline(project(report).wording().state()));
    }

    @Test
    void insertedRowsAreReadAndDeletedRowsAreNot() throws Exception {
        Report report = ofRows(
                row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                rowOf(
                        "<w:del w:id=\"1\"/>",
                        cell(""),
                        cell(paragraph("", deleted("Brücke"))),
                        cell("fertig"),
                        cell("")),
                rowOf("<w:ins w:id=\"2\"/>", cell(""), cell(paragraph("", inserted(run("Steg")))), cell(""), cell("")));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg", "project FB 01 Steg"), topics(report));
        assertEquals(2, report.findings().size(), report.findings().toString());
    }

    @Test
    void whatAFormatWasBeforeAChangeDoesNotMatter() throws Exception {
        Report report = report(paragraph(
                "<w:numPr><w:numId w:val=\"0\"/></w:numPr><w:pPrChange w:id=\"1\"><w:pPr>" + Wml.number(1, 2)
                        + "</w:pPr></w:pPrChange>",
                run("<w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "läuft")));

        assertEquals("0:läuft", outline(project(report).wording().state()));
        assertNoFinding(report);
    }

    @Test
    void hiddenTextIsReadAndTold() throws Exception {
        Report report = report(paragraph(
                "", run("läuft ") + run("<w:vanish/>", "geheim ") + run("<w:rStyle w:val=\"Verborgen\"/>", "auch")));

        assertEquals("0:läuft geheim auch", outline(project(report).wording().state()));
        assertFinding(report, PLACE, "verborgen", "geheim auch");
    }

    @Test
    void footnotesAreKeptWhereTheyAreReferredTo() throws Exception {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        Report report =
                WordReports.read(file(paragraph("", run("läuft") + reference)).footnote(2, "Beschluss von 2012"));

        assertEquals("0:läuft", outline(project(report).wording().state()));
        assertFinding(report, PLACE, "Fußnote", "Beschluss von 2012");
        assertEquals(1, report.findings().size());
    }

    @Test
    void aNoteThatNothingRefersToIsKeptToo() throws Exception {
        Report report = WordReports.read(file(p("läuft")).footnote(7, "verwaist"));

        assertEquals(1, report.findings().size());
        assertEquals("verwaist", report.findings().get(0).text());
    }

    @Test
    void commentsAreNoTextOfTheReport() throws Exception {
        String reference = "<w:commentRangeStart w:id=\"3\"/>" + run("läuft") + "<w:commentRangeEnd w:id=\"3\"/>"
                + "<w:r><w:commentReference w:id=\"3\"/></w:r>";
        Report report = WordReports.read(file(paragraph("", reference)).comment(3, "Stimmt das noch?"));

        assertEquals("0:läuft", outline(project(report).wording().state()));
        assertFinding(report, PLACE, "Kommentar", "Stimmt das noch?");
    }

    @Test
    void aTextBoxIsReadOnceWhereItIsAnchored() throws Exception {
        Report report = report(paragraph("", run("läuft") + textBox(p("seit 2012"))), p("gut"));

        assertEquals(
                "0:läuft, 0:seit 2012, 0:gut", outline(project(report).wording().state()));
        assertFinding(report, PLACE, "Textfeld", "");
    }

    @Test
    void aTextBoxThatOnlyOldProgramsKnowIsReadFromTheirCopy() throws Exception {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape>"
                        + "<v:textbox><w:txbxContent>" + p("seit 2012")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>";
        Report report = report(paragraph("", run("läuft") + box));

        assertEquals("0:läuft, 0:seit 2012", outline(project(report).wording().state()));
    }

    @Test
    void aTableInATextBoxIsATable() throws Exception {
        String table = Wml.table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")));
        Report report = WordReports.of(paragraph("", textBox(table)));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg"), topics(report));
    }

    @Test
    void headsAndFeetOfPagesOpenNoSection() throws Exception {
        Report report = WordReports.read(file(p("läuft"))
                .header(p("Amt 99 – Anlage 1"))
                .header(p("Seite 1 von 3"))
                .header("<w:p/>"));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg"), topics(report));
        assertNoFinding(report);
    }

    @Test
    void picturesAndObjectsAreTold() throws Exception {
        Report report = report(
                paragraph(
                        "",
                        run("läuft")
                                + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed=\"rId7\"/></a:graphicData>"
                                + "</a:graphic></wp:inline></w:drawing></w:r><w:r><w:object><o:OLEObject r:id=\"rId8\"/></w:object></w:r>"));

        assertFinding(report, PLACE, "Bild", "");
        assertFinding(report, PLACE, "Objekt eingebettet", "");
    }

    @Test
    void aDeletedCellIsLeftOut() throws Exception {
        Report report =
                ofRows(row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cellOf("<w:cellDel w:id=\"1\"/>", "nie")));

        assertEquals("", outline(project(report).wording().outlook()));
        assertEquals(1, report.findings().size());
    }

    private static Report report(String... blocks) throws Exception {
        return WordReports.read(file(blocks));
    }

    private static WordFile file(String... blocks) {
        return WordFile.of(
                p("Dezernat I"),
                p("FB 01"),
                Wml.table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell(blocks), cell(""))));
    }
}
