package de.ikz.intake;

import java.util.Locale;

/**
 * How large a report may be, so that no file can exhaust the server.
 *
 * @param bytes most bytes of the file
 * @param rows most table rows
 */
public record Limits(int bytes, int rows) {

    /** 8 MiB and 20,000 rows: some two hundred times a large city's report. */
    public static final Limits DEFAULT = new Limits(8 * 1024 * 1024, 20_000);

    /** The German sentence that refuses a file with more bytes. */
    public String tooLarge() {
        return String.format(
                Locale.GERMAN,
                "Die Datei ist zu groß; erlaubt sind höchstens %,d Byte. Bitte den Bericht aufteilen.",
                bytes);
    }
}
