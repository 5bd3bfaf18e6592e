package de.ikz.war.format.csv;

import de.ikz.intake.UnreadableReport;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** The records of a CSV file one after the other, with the line of the file in which each begins. */
final class CsvRecords implements AutoCloseable {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final int skippedLines;
    private List<String> fields = List.of();
    private int line;
    private int next;

    CsvRecords(String text, CsvDialect dialect) {
        this.skippedLines = dialect.start() > 0 ? 1 : 0;
        this.next = 1 + skippedLines;
        this.reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.substring(dialect.start()));
        this.records = reader.iterator();
    }

    /** Moves on to the next record. */
    boolean next() throws UnreadableReport {
        try {
            if (!records.hasNext()) {
                return false;
            }
            CsvRecord record = records.next();
            line = (int) record.getStartingLineNumber() + skippedLines;
            fields = record.getFields();
            next = line + 1 + fields.stream().mapToInt(CsvRecords::breaks).sum();
            return true;
        } catch (CsvParseException e) {
            throw new UnreadableReport("Die CSV-Datei ist ab Zeile " + next
                    + " beschädigt: Ein Anführungszeichen wird nicht geschlossen oder steht mitten in einem Feld, oder ein"
                    + " Feld ist zu lang. Anführungszeichen im Text müssen verdoppelt sein.");
        }
    }

    private static int breaks(String field) {
        return (int) field.lines().count() - (field.isEmpty() ? 0 : 1);
    }

    /** The line in which the record begins, from 1. */
    int line() {
        return line;
    }

    List<String> fields() {
        return fields;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
