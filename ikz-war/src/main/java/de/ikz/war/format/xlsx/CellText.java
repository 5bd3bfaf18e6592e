package de.ikz.war.format.xlsx;

import de.ikz.intake.CharacterCount;
import de.ikz.intake.TypedLines;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a German Excel shows in a cell. */
final class CellText {

    /** Formats whose look depends on the system: the short date, with and without time. */
    private static final int SHORT_DATE = 14;

    private static final int SHORT_DATE_AND_TIME = 22;
    private static final Pattern AMERICAN = Pattern.compile("(?i)(?:\\[[^\\]]*\\])*m{1,2}[/-]d{1,2}[/-]y{2,4}.*");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/([0-9]{2,4})(?![0-9/])");

    private final DataFormatter formatter = new DataFormatter(Locale.GERMANY);
    private final XSSFWorkbook workbook;
    private long characters;
    private int numbers;

    CellText(XSSFWorkbook workbook) {
        this.workbook = workbook;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** The characters of numbers, dates and truth values shown so far. */
    long characters() {
        return characters;
    }

    /** How many of them there were. */
    int numbers() {
        return numbers;
    }

    /** The type of what a cell shows; of a formula, of its last value, and an error where the file has none. */
    static CellType type(XSSFCell cell) {
        return cell.getCellType() != CellType.FORMULA
                ? cell.getCellType()
                : hasValue(cell) ? cell.getCachedFormulaResultType() : CellType.ERROR;
    }

    /** Whether the file has a value for the cell. */
    static boolean hasValue(XSSFCell cell) {
        return cell.getCTCell().isSetV() || cell.getCTCell().isSetIs();
    }

    /** Writes what a cell shows, with the lines under its words. */
    void write(XSSFCell cell, TypedLines lines) {
        switch (type(cell)) {
            case STRING -> writeText(cell, lines);
            case NUMERIC -> lines.add(shown(number(cell)), false);
            case BOOLEAN -> lines.add(shown(cell.getBooleanCellValue() ? "WAHR" : "FALSCH"), false);
            default -> {}
        }
    }

    /** Whether all of a cell is bold. */
    boolean isBold(XSSFCell cell) {
        return font(cell).getBold();
    }

    private String shown(String text) {
        numbers++;
        characters += CharacterCount.ofPlain(text);
        return text;
    }

    private String number(XSSFCell cell) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            return formatter.formatCellValue(cell);
        }
        int index = cell.getCellStyle().getDataFormat();
        String format = cell.getCellStyle().getDataFormatString();
        double value = cell.getNumericCellValue();
        if (index == SHORT_DATE
                || index == SHORT_DATE_AND_TIME
                || AMERICAN.matcher(format).matches()) {
            boolean timed = index == SHORT_DATE_AND_TIME
                    || format.toLowerCase(Locale.ROOT).contains("h");
            return formatter.formatRawCellContents(
                    value, SHORT_DATE, timed ? "dd.mm.yyyy hh:mm" : "dd.mm.yyyy", isFrom1904());
        }
        return SLASHED.matcher(formatter.formatCellValue(cell)).replaceAll("$1.$2.$3");
    }

    private boolean isFrom1904() {
        return workbook.getCTWorkbook().getWorkbookPr() != null
                && workbook.getCTWorkbook().getWorkbookPr().getDate1904();
    }

    private void writeText(XSSFCell cell, TypedLines lines) {
        XSSFRichTextString text = cell.getRichStringCellValue();
        boolean all = isUnderlined(font(cell));
        String string = text.getString();
        if (text.numFormattingRuns() == 0) {
            lines.add(string, all);
            return;
        }
        int from = 0;
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int to = Math.min(string.length(), text.getIndexOfFormattingRun(run) + text.getLengthOfFormattingRun(run));
            XSSFFont font = text.getFontOfFormattingRun(run);
            if (to > from) {
                lines.add(string.substring(from, to), font == null ? all : isUnderlined(font));
                from = to;
            }
        }
        lines.add(string.substring(from), all);
    }

    private static boolean isUnderlined(XSSFFont font) {
        return font.getUnderline() != FontUnderline.NONE.getByteValue();
    }

    private static XSSFFont font(XSSFCell cell) {
        return cell.getCellStyle().getFont();
    }
}
