package de.ikz.intake;

/**
 * How large a report may be, so that no file can exhaust the server.
 *
 * @param bytes most bytes of the file
 * @param rows most table rows
 */
public record Limits(int bytes, int rows) {

    /** 8 MiB and 20,000 rows: some two hundred times a large city's report. */
    public static final Limits DEFAULT = new Limits(8 * 1024 * 1024, 20_000);
}
