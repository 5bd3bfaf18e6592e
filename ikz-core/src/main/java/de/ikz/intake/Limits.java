package de.ikz.intake;

import java.time.Duration;
import java.util.Locale;

/**
 * How large a report may be and how long its reading may take, so that no file can exhaust the server.
 *
 * @param bytes most bytes of the file
 * @param unpackedBytes most bytes of what a compressed file unpacks to
 * @param rows most table rows, and most paragraphs outside of tables
 * @param cells most table cells, left-out ones before a filled one included
 * @param time longest reading
 */
public record Limits(int bytes, int unpackedBytes, int rows, int cells, Duration time) {

    /**
     * 8 MiB, unpacked 64 MiB, 20,000 rows, 100,000 cells, one minute: some two hundred times a large city's report, which
     * is read in less than a second.
     */
    public static final Limits DEFAULT =
            new Limits(8 * 1024 * 1024, 64 * 1024 * 1024, 20_000, 100_000, Duration.ofMinutes(1));

    /** These with another limit for the bytes of a file. */
    public Limits withBytes(int other) {
        return new Limits(other, unpackedBytes, rows, cells, time);
    }

    /** These with another limit for rows. */
    public Limits withRows(int other) {
        return new Limits(bytes, unpackedBytes, other, cells, time);
    }

    /** The German sentence that refuses a file with more bytes. */
    public String tooLarge() {
        return String.format(
                Locale.GERMAN,
                "Die Datei ist zu groß; erlaubt sind höchstens %,d Byte. Bitte den Bericht aufteilen.",
                bytes);
    }
}
