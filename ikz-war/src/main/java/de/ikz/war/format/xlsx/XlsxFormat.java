package de.ikz.war.format.xlsx;

import de.ikz.intake.Document;
import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place.Counting;
import de.ikz.intake.ReportFormat;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import de.ikz.war.format.archive.Archive;
import de.ikz.war.format.archive.FileKind;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks of Excel and LibreOffice. Formulas are not computed: what they last showed counts. Macros are never run.
 * Before POI builds the workbook in memory, its cells are counted over the raw XML, so that none is built that is larger
 * than allowed.
 */
public final class XlsxFormat implements ReportFormat {

    @Override
    public String name() {
        return "XLSX";
    }

    @Override
    public boolean recognizes(byte[] file, String name) {
        return FileKind.of(file) == FileKind.WORKBOOK;
    }

    @Override
    public Document read(byte[] file, Watch watch) throws UnreadableReport {
        try (Archive archive = Archive.open(file, watch.limits())) {
            if (archive.has("xl/workbook.bin")) {
                throw new UnreadableReport("Die Datei ist eine binäre Excel-Arbeitsmappe (XLSB). Bitte sie in Excel als"
                        + " Arbeitsmappe (XLSX) speichern.");
            }
            watch.check();
            SheetCount counted = SheetCount.of(archive, watch);
            watch.check();
            return read(archive, counted, watch);
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static Document read(Archive archive, SheetCount counted, Watch watch)
            throws UnreadableReport, IOException {
        try (OPCPackage opened = OPCPackage.open(archive);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            watch.check();
            DocumentBuilder builder = new DocumentBuilder(Counting.SHEETS, watch);
            if (archive.has("xl/vbaProject.bin")) {
                builder.at(1, 1)
                        .finding(
                                Severity.WARNING,
                                builder.place(),
                                "Die Arbeitsmappe enthält Makros. Sie wurden weder ausgeführt noch übernommen.",
                                "");
            }
            long characters = 0;
            CellText texts = new CellText(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                if (sheet instanceof XSSFSheet readable) {
                    new SheetReader(readable, i + 1, texts, builder).read();
                    characters += counted.characters(
                            readable.getPackagePart().getPartName().getName());
                }
            }
            int unseen = counted.numbers() - texts.numbers();
            return builder.build(characters + counted.comments() + texts.characters() + unseen);
        } catch (InvalidFormatException | POIXMLException | OpenXML4JRuntimeException e) {
            throw damaged();
        }
    }

    private static UnreadableReport damaged() {
        return new UnreadableReport(
                "Die Arbeitsmappe ist beschädigt: Ihre Teile passen nicht zusammen. Bitte sie in Excel"
                        + " öffnen, reparieren und neu speichern.");
    }
}
