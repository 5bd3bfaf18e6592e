package de.ikz.war.format;

import de.ikz.intake.ReportFormat;
import de.ikz.war.format.csv.CsvFormat;
import de.ikz.war.format.docx.DocxFormat;
import de.ikz.war.format.html.HtmlFormat;
import de.ikz.war.format.xlsx.XlsxFormat;
import java.util.List;

/** The kinds of report files that this application reads beside plain text. */
public final class Formats {

    /** In the order in which they are asked whether a file is theirs. */
    public static final List<ReportFormat> ALL =
            List.of(new DocxFormat(), new HtmlFormat(), new XlsxFormat(), new CsvFormat());

    private Formats() {}
}
