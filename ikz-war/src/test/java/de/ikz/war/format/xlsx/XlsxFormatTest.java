package de.ikz.war.format.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Limits;
import de.ikz.war.format.Taken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFormatTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("IKZ");
    private final XSSFRow row = sheet.createRow(1);

    {
        cells(sheet.createRow(0), "Amt", "Thema", "Arbeitsstand", "Perspektive");
        cells(row, "FB 32", "Eins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd.mm.yyyy | 30.11.2010",
                "m/d/yy | 30.11.2010",
                "mm-dd-yy | 30.11.2010",
                "d/m/yyyy | 30.11.2010",
                "mmmm yyyy | November 2010",
                "yyyy-mm-dd | 2010-11-30"
            })
    void aDateIsShownAsAGermanDate(String format, String shown) throws Exception {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(2).setCellValue(LocalDate.of(2010, 11, 30));
        row.getCell(2).setCellStyle(style);
        assertEquals("FB 32 | Eins | 0 " + shown + " | ", taken().entries());
    }

    @Test
    void numbersTruthAndFormulasAreShownAsExcelShowsThem() throws Exception {
        row.createCell(2).setCellValue(1234.5);
        row.createCell(3).setCellFormula("B2&\"!\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        cells(sheet.createRow(2), "FB 32", "Zwei");
        sheet.getRow(2).createCell(2).setCellValue(true);
        assertEquals("FB 32 | Eins | 0 1234,5 | 0 Eins!\nFB 32 | Zwei | 0 WAHR | ", taken().entries());
    }

    @Test
    void aCellWithAnErrorIsEmptyAndTold() throws Exception {
        row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
        assertTrue(taken().finds("zeigt einen Fehler", "#REF!"));
    }

    @Test
    void aFormulaWithoutItsValueIsEmptyAndTold() throws Exception {
        row.createCell(2).setCellFormula("B2&\"!\"");
        Taken taken = taken();
        assertEquals("FB 32 | Eins |  | ", taken.entries());
        assertTrue(taken.finds("zeigt einen Fehler", "=B2&\"!\""));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndTold() throws Exception {
        row.setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        workbook.createSheet("leer");
        workbook.setSheetHidden(0, true);
        Taken taken = taken();
        assertEquals("FB 32 | Eins |  | ", taken.entries());
        assertTrue(taken.finds("„IKZ“ ist ausgeblendet", ""));
        assertTrue(taken.finds("ausgeblendete Zeilen", ""));
        assertTrue(taken.finds("ausgeblendete Spalten", ""));
    }

    @Test
    void commentsAreKeptInFindings() throws Exception {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString(new XSSFRichTextString("bitte prüfen"));
        row.getCell(1).setCellComment(comment);
        assertTrue(taken().finds("Kommentar zur Zelle", "bitte prüfen"));
    }

    @Test
    void piecesOfTextKeepTheirUnderliningAndBelongTogether() throws Exception {
        XSSFFont underlined = workbook.createFont();
        underlined.setUnderline(XSSFFont.U_SINGLE);
        XSSFRichTextString text = new XSSFRichTextString("Interkommunale Zusammenarbeit „Pass“");
        text.applyFont(0, 29, underlined);
        cells(sheet.getRow(0), "Amt", "Thema", "Arbeitsstand", "Perspektive", "Gremium");
        row.createCell(4).setCellValue(text);
        assertEquals(
                "Interkommunale Zusammenarbeit",
                taken().report().entries().get(0).wording().heading().orElseThrow());
    }

    @Test
    void sheetsAndRowsArePlacesAndNotesOnAnotherSheetAreNoEntries() throws Exception {
        XSSFSheet notes = workbook.createSheet("Hinweise");
        cells(notes.createRow(3), "Bitte die Tabelle vollständig ausfüllen");
        Taken taken = taken();
        assertEquals("FB 32 | Eins |  | ", taken.entries());
        assertEquals(
                "Blatt 1, Zeile 2, Spalte 2",
                taken.report().entries().get(0).place().toString());
        assertTrue(
                taken.findings().contains("Blatt 2, Zeile 4: Dieser Text steht außerhalb einer Tabelle"),
                taken.findings());
    }

    @Test
    void mergedCellsAreOneCell() throws Exception {
        cells(sheet.getRow(0), "Amt", "Thema", "Arbeitsstand", "Perspektive", "Gremium");
        cells(sheet.createRow(2), "", "Zwei");
        row.createCell(4).setCellValue("AG Ordnung");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        Taken taken = taken();
        assertEquals("FB 32 | AG Ordnung |  | \nFB 32 | Eins |  | \nFB 32 | Zwei |  | ", taken.entries());
        assertEquals(
                taken.report().entries().get(0).origin().block(),
                taken.report().entries().get(2).origin().block());
    }

    @Test
    void aWorkbookWithoutAHeaderIsRefused() throws Exception {
        sheet.removeRow(sheet.getRow(0));
        assertTrue(Taken.refusal("a.xlsx", bytes()).contains("keine Tabelle gefunden"));
    }

    @Test
    void moreCellsThanAllowedAreRefusedBeforeTheWorkbookIsBuilt() throws Exception {
        Limits few = new Limits(1_000_000, 10_000_000, 100, 3, Duration.ofMinutes(1));
        assertTrue(Taken.refusal("a.xlsx", bytes(), few).contains("mehr als 3 Zellen"));
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() throws Exception {
        byte[] file = bytes();
        for (int length = 40; length < file.length; length += 211) {
            assertTrue(Taken.refusal("a.xlsx", Arrays.copyOf(file, length)).contains("Datei"));
        }
    }

    @Test
    void otherFilesAreNamedWithWhatIsPossible() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        String refusal = Taken.refusal("bericht.xlsx", pdf);
        assertTrue(refusal.contains("„bericht.xlsx“ ist eine PDF-Datei"), refusal);
        assertTrue(refusal.contains("Text") && refusal.contains("HTML") && refusal.contains("XLSX"), refusal);
    }

    private static void cells(XSSFRow row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private Taken taken() throws Exception {
        return Taken.from("a.xlsx", bytes());
    }

    private byte[] bytes() throws Exception {
        return DrawnWorkbook.bytes(workbook);
    }
}
