package de.ikz.war.format.xlsx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.TypedLines;
import de.ikz.intake.UnreadableReport;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Reads one sheet row by row. */
final class SheetReader {

    private final XSSFSheet sheet;
    private final int number;
    private final CellText texts;
    private final DocumentBuilder builder;
    private final Map<CellAddress, Integer> widths = new HashMap<>();
    private boolean hiddenRowTold;
    private boolean hiddenColumnTold;

    /** @param number of the sheet, from 1 */
    SheetReader(XSSFSheet sheet, int number, CellText texts, DocumentBuilder builder) {
        this.sheet = sheet;
        this.number = number;
        this.texts = texts;
        this.builder = builder;
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            widths.put(
                    new CellAddress(merged.getFirstRow(), merged.getFirstColumn()),
                    merged.getLastColumn() - merged.getFirstColumn() + 1);
        }
    }

    void read() throws UnreadableReport {
        builder.beginTable().at(number, 1);
        tellHiddenSheet();
        int next = 0;
        for (Row row : sheet) {
            if (!hasContent(row)) {
                continue;
            }
            if (row.getRowNum() > next) {
                builder.at(number, next + 1).beginRow();
            }
            next = row.getRowNum() + 1;
            builder.at(number, next).beginRow();
            tellHiddenRow(row);
            for (Cell cell : row) {
                if (hasContent(cell)) {
                    read((XSSFCell) cell);
                }
            }
        }
        builder.endTable();
        sheet.getCellComments()
                .forEach(
                        (address, comment) -> builder.at(number, address.getRow() + 1)
                                .aside(
                                        builder.place().in(address.getColumn() + 1),
                                        comment.getString().getString(),
                                        "Das ist ein Kommentar zur Zelle. Er wurde nicht übernommen – bitte prüfen, wohin er gehört."));
    }

    private static boolean hasContent(Row row) {
        for (Cell cell : row) {
            if (hasContent(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasContent(Cell cell) {
        CellType type = CellText.type((XSSFCell) cell);
        return type != CellType.BLANK
                && type != CellType._NONE
                && !(type == CellType.STRING && cell.getStringCellValue().isBlank());
    }

    private void read(XSSFCell cell) throws UnreadableReport {
        builder.beginCell(cell.getColumnIndex(), widths.getOrDefault(cell.getAddress(), 1));
        tellHiddenColumn(cell);
        if (CellText.type(cell) == CellType.ERROR) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "Die Zelle zeigt einen Fehler oder gar nichts statt des Werts ihrer Formel; sie wurde als leer gelesen. Bitte die"
                            + " Formel prüfen.",
                    error(cell));
            return;
        }
        TypedLines lines = new TypedLines(builder);
        texts.write(cell, lines);
        lines.end();
        if (texts.isBold(cell)) {
            builder.heading();
        }
    }

    private static String error(XSSFCell cell) {
        if (!CellText.hasValue(cell)) {
            return "=" + cell.getCellFormula();
        }
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#FEHLER";
    }

    private void tellHiddenSheet() {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        if (sheet.getWorkbook().getSheetVisibility(index) != SheetVisibility.VISIBLE
                && sheet.getPhysicalNumberOfRows() > 0) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "Das Blatt „" + sheet.getSheetName()
                            + "“ ist ausgeblendet. Es wurde mitgelesen – bitte prüfen, ob es zum Bericht gehört.",
                    "");
        }
    }

    private void tellHiddenRow(Row row) {
        if (row.getZeroHeight() && !hiddenRowTold) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "Das Blatt hat ausgeblendete Zeilen (zuerst hier). Sie wurden mitgelesen – bitte prüfen, ob sie zum"
                            + " Bericht gehören.",
                    "");
            hiddenRowTold = true;
        }
    }

    private void tellHiddenColumn(Cell cell) {
        if (!hiddenColumnTold && sheet.isColumnHidden(cell.getColumnIndex())) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "Das Blatt hat ausgeblendete Spalten (zuerst hier). Sie wurden mitgelesen – bitte prüfen, ob sie zum"
                            + " Bericht gehören.",
                    "");
            hiddenColumnTold = true;
        }
    }
}
