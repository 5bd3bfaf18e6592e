package de.ikz.war.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Report;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Documents of programs that are neither Word nor LibreOffice. */
class OtherProducersTest {

    private static final List<String> EXPECTED = List.of("exchange FB 01 AG Rad", "project FB 01 Radweg");

    @Test
    void poiWritesTablesWithoutStylesAndWithAGridOfItsOwn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Dezernat I");
            document.createParagraph().createRun().setText("FB 01");
            XWPFTable table = document.createTable(2, 4);
            String[][] cells = {
                {"Erfahrungsaustausch", "Thema", "Arbeitsstand", "Perspektive"}, {"AG Rad", "Radweg", "läuft", ""}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            document.write(bytes);
        }

        assertEquals(EXPECTED, WordReports.topics(WordReports.read(bytes.toByteArray())));
    }

    /** Google Docs: a control around each table and cell, direct formats, indents instead of levels. */
    @Test
    void controlsWithTagsAroundEverythingAreLookedThrough() throws Exception {
        String tag = "<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String item = Wml.paragraph(
                Wml.number(1, 0) + "<w:ind w:left=\"%d\" w:hanging=\"360\"/>", tag.formatted(Wml.run("%s")));
        String table = Wml.table(
                Wml.header(),
                Wml.row(
                        Wml.cell("AG Rad"),
                        Wml.cell("Radweg"),
                        Wml.cell(item.formatted(720, "Planung"), item.formatted(1440, "Grunderwerb")),
                        Wml.cell("")));
        Report report = WordReports.of(tag.formatted(table));

        assertEquals(EXPECTED, WordReports.topics(report));
        assertEquals(
                "0:Planung, 1:Grunderwerb",
                WordReports.outline(WordReports.project(report).wording().state()));
    }

    /** The strict kind of the format has other namespaces and relationships. */
    @Test
    void theStrictFormatIsReadLikeTheUsualOne() throws Exception {
        byte[] file = WordFile.of(
                        Wml.p("Dezernat I"),
                        Wml.p("FB 01"),
                        Wml.table(
                                Wml.header(),
                                Wml.row(Wml.cell("AG Rad"), Wml.cell("Radweg"), Wml.cell("läuft"), Wml.cell(""))))
                .strict()
                .bytes();

        assertEquals(EXPECTED, WordReports.topics(WordReports.read(file)));
    }
}
