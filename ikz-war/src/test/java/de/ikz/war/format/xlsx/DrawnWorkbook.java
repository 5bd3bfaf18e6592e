package de.ikz.war.format.xlsx;

import de.ikz.intake.DrawnReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a report as workbooks. */
final class DrawnWorkbook {

    private DrawnWorkbook() {}

    /** One sheet with the flat table below a title. */
    static byte[] flat(DrawnReport report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("IKZ");
            sheet.createRow(0).createCell(0).setCellValue("Interkommunale Zusammenarbeit");
            int number = 2;
            for (List<String> cells : report.flat()) {
                XSSFRow row = sheet.createRow(number++);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            return bytes(workbook);
        }
    }

    /** One sheet that looks like the Word report: headings over the tables, merged where {@code merged}. */
    static byte[] likeTheReport(DrawnReport report, boolean merged) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Bericht");
            int number = 0;
            for (DrawnReport.Block block : report.blocks()) {
                if (block instanceof DrawnReport.Heading heading && isPageFurniture(heading.text()) && number > 0) {
                    continue;
                }
                if (block instanceof DrawnReport.Heading heading) {
                    sheet.createRow(number).createCell(0).setCellValue(heading.text());
                    if (merged) {
                        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, 3));
                    }
                    number++;
                } else if (block instanceof DrawnReport.Rows table) {
                    for (List<List<DrawnReport.Piece>> cells : table.rows()) {
                        XSSFRow row = sheet.createRow(number++);
                        for (int column = 0; column < cells.size(); column++) {
                            row.createCell(column).setCellValue(DrawnReport.typed(cells.get(column)));
                        }
                    }
                    number++;
                }
            }
            return bytes(workbook);
        }
    }

    /** What a page repeats and a sheet does not. */
    private static boolean isPageFurniture(String heading) {
        return heading.matches("(?i).*(?:seite [0-9]|interkommunale zusammenarbeit|bericht|[–-] [0-9]+ [–-]).*|[0-9]+");
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
