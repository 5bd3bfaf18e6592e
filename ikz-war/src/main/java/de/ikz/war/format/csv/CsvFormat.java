package de.ikz.war.format.csv;

import de.ikz.intake.Document;
import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Encoding;
import de.ikz.intake.FlatHeader;
import de.ikz.intake.Place.Counting;
import de.ikz.intake.ReportFormat;
import de.ikz.intake.TypedLines;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CSV (RFC 4180, and what Excel makes of it: semicolons, Windows-1252, a first line {@code sep=;}) with a flat table.
 * A file without one, but with tabs, is left to the plain-text dialect. What looks like a formula is text.
 */
public final class CsvFormat implements ReportFormat {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:csv|tsv)");

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public boolean recognizes(byte[] file, String name) {
        boolean named = NAME.matcher(name).matches();
        try {
            String text = Encoding.decode(file);
            Optional<CsvDialect> dialect = CsvDialect.of(text);
            return named
                    ? dialect.isPresent() || text.indexOf('\t') < 0
                    : dialect.filter(found -> found.separator() != '\t').isPresent();
        } catch (UnreadableReport e) {
            return named;
        }
    }

    @Override
    public Document read(byte[] file, Watch watch) throws UnreadableReport {
        String text = Encoding.decode(file);
        CsvDialect dialect = CsvDialect.of(text)
                .orElseThrow(() -> new UnreadableReport(
                        "In der CSV-Datei wurde keine Kopfzeile gefunden. Erwartet wird eine Zeile mit den Spalten "
                                + FlatHeader.NAMES
                                + ", getrennt durch Semikolon, Komma, Tabulator oder senkrechten Strich."));
        DocumentBuilder builder = new DocumentBuilder(Counting.LINES, watch);
        try (CsvRecords records = new CsvRecords(text, dialect)) {
            boolean inTable = false;
            while (records.next()) {
                builder.at(1, records.line());
                if (!inTable && FlatHeader.isNamedBy(records.fields())) {
                    inTable = true;
                    builder.beginTable();
                }
                if (inTable) {
                    addRow(builder, records.fields());
                } else {
                    builder.text(String.join(" ", records.fields())).endParagraph();
                }
            }
        }
        return builder.build(CsvCharacters.count(text, dialect));
    }

    private static void addRow(DocumentBuilder builder, List<String> fields) throws UnreadableReport {
        builder.beginRow();
        int column = 0;
        for (String field : fields) {
            builder.beginCell(column++);
            new TypedLines(builder).add(field, false).end();
        }
    }
}
