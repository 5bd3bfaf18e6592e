package de.ikz.war.format.csv;

import de.ikz.intake.FlatHeader;
import de.ikz.intake.UnreadableReport;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CSV file parts its fields.
 *
 * @param separator between fields
 * @param start where its records begin, behind a first line {@code sep=;}
 */
record CsvDialect(char separator, int start) {

    private static final Pattern TOLD = Pattern.compile("sep=([;,\\t|])\\r?\\n");
    private static final String SEPARATORS = ";,\t|";
    private static final int BEGINNING = 20;

    /** The one in which the first records have the header of a flat table. */
    static Optional<CsvDialect> of(String text) {
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            CsvDialect dialect = new CsvDialect(told.group(1).charAt(0), told.end());
            return dialect.findsHeader(text) ? Optional.of(dialect) : Optional.empty();
        }
        return SEPARATORS
                .chars()
                .mapToObj(separator -> new CsvDialect((char) separator, 0))
                .filter(dialect -> dialect.findsHeader(text))
                .findFirst();
    }

    private boolean findsHeader(String text) {
        try (CsvRecords records = new CsvRecords(text, this)) {
            for (int i = 0; i < BEGINNING && records.next(); i++) {
                if (FlatHeader.isNamedBy(records.fields())) {
                    return true;
                }
            }
            return false;
        } catch (UnreadableReport e) {
            return false;
        }
    }
}
