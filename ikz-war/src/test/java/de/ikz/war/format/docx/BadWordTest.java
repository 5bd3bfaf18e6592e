package de.ikz.war.format.docx;

import static de.ikz.war.format.docx.Wml.cell;
import static de.ikz.war.format.docx.Wml.p;
import static de.ikz.war.format.docx.Wml.row;
import static de.ikz.war.format.docx.WordReports.assertFinding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportFiles;
import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.Formats;
import de.ikz.war.format.archive.Packing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word documents that are damaged, dangerous or none: a clear sentence with place and cause, or a finding. */
class BadWordTest {

    private static final String[] REPORT = {
        p("Dezernat I"),
        p("FB 01"),
        Wml.table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")))
    };

    @Test
    void macrosAreNotReadAndTold() throws Exception {
        WordFile file = WordFile.of(REPORT)
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .refer("vbaProject", "vbaProject.bin", "")
                .part("word/vbaProject.bin", new byte[] {1, 2, 3});

        Report report = WordReports.read(file);

        assertFinding(report, "Absatz 1", "Makros", "");
        assertEquals(2, report.entries().size());
    }

    @Test
    void filesOutsideAreNeverFetchedAndTold() throws Exception {
        WordFile file = WordFile.of(REPORT)
                .refer("attachedTemplate", "http://127.0.0.1:1/Vorlage.dotm", "External")
                .refer("image", "file:///etc/passwd", "External")
                .refer("hyperlink", "http://example.org/", "External");

        Report report = WordReports.read(file);

        assertFinding(report, "Absatz 1", "nicht geladen", "http://127.0.0.1:1/Vorlage.dotm");
        assertFinding(report, "Absatz 1", "nicht geladen", "file:///etc/passwd");
        assertEquals(2, report.findings().size());
    }

    @Test
    void anotherFileWithinTheTextIsRefused() {
        WordFile file = WordFile.of(String.join("", REPORT), "<w:altChunk r:id=\"rId3\"/>")
                .refer("aFChunk", "afchunk.html", "")
                .part("word/afchunk.html", "<p>x</p>".getBytes(StandardCharsets.UTF_8));

        assertRefused(file.bytes(), "w:altChunk", "als DOCX speichern");
    }

    @Test
    void aDocumentWithoutItsTextIsRefused() {
        assertRefused(new Packing().part("word/styles.xml", "<a/>").bytes(), "kein vollständiges Word-Dokument");
        assertRefused(
                new Packing()
                        .part("[Content_Types].xml", "<x/>")
                        .part("word/document.xml", "<a/>")
                        .bytes(),
                "kein vollständiges Word-Dokument");
    }

    @Test
    void brokenXmlIsRefusedWithItsPlace() {
        byte[] file = WordFile.of(p("Dezernat I") + "<w:p><w:r>").bytes();

        assertRefused(file, "„word/document.xml“", "Zeile 2");
    }

    @Test
    void aTruncatedDocumentIsRefusedAsSuch() {
        byte[] file = WordFile.of(REPORT).bytes();

        assertRefused(Arrays.copyOf(file, file.length / 2), "unvollständig oder beschädigt");
        assertRefused(Arrays.copyOf(file, 20), "unvollständig oder beschädigt");
    }

    @Test
    void tablesWithinTablesEndBeforeTheStackDoes() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(2_000);

        assertRefused(WordFile.of(REPORT[0], nested).bytes(), "„word/document.xml“", "verschachtelt");
    }

    @Test
    void aMillionEmptyParagraphsAreReadOneByOne() throws Exception {
        byte[] file =
                WordFile.of(String.join("", REPORT), "<w:p/>".repeat(1_000_000)).bytes();

        assertEquals(2, WordReports.read(file).entries().size());
    }

    @Test
    void moreCellsThanAllowedAreRefused() {
        String many = "<w:tr>" + "<w:tc/>".repeat(2_000_000) + "</w:tr>";

        assertRefused(WordFile.of(REPORT[0], "<w:tbl>" + many + "</w:tbl>").bytes(), " Zellen. Bitte");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        assertRefused(
                WordFile.of(REPORT[0], "<w:tbl>" + "<w:tr/>".repeat(30_000) + "</w:tbl>")
                        .bytes(),
                "20.000 Tabellenzeilen");
    }

    @Test
    void readingEndsInTime() {
        byte[] file =
                WordFile.of(String.join("", REPORT), "<w:p/>".repeat(1_000)).bytes();
        Limits usual = Limits.DEFAULT;
        Limits hasty = new Limits(usual.bytes(), usual.unpackedBytes(), usual.rows(), usual.cells(), Duration.ZERO);

        assertThrows(UnreadableReport.class, () -> new ReportFiles(Formats.ALL, hasty).read(file, "a.docx"));
    }

    @Test
    void aDocumentIsReadWhateverItIsCalled() throws Exception {
        ReportFiles files = new ReportFiles(Formats.ALL, Limits.DEFAULT);
        for (String name : List.of("bericht.docx", "bericht.xlsx", "bericht.pdf", "")) {
            assertEquals(
                    2, files.read(WordFile.of(REPORT).bytes(), name).entries().size(), name);
        }
        assertFalse(new DocxFormat()
                .recognizes(new Packing().part("xl/workbook.xml", "<a/>").bytes(), "bericht.docx"));
        assertFalse(
                new DocxFormat().recognizes(new Packing().part("mimetype", "x").bytes(), "bericht.docx"));
        assertFalse(new DocxFormat().recognizes("Dezernat I".getBytes(StandardCharsets.UTF_8), "bericht.docx"));
        assertTrue(
                new DocxFormat().recognizes(new Packing().part("a.xml", "<a/>").bytes(), "Bericht.DOCX"));
    }

    private static void assertRefused(byte[] file, String... words) {
        String message = assertThrows(
                        UnreadableReport.class,
                        () -> new ReportFiles(Formats.ALL, Limits.DEFAULT).read(file, "bericht.docx"))
                .getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }
}
