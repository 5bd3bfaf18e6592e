package de.ikz.intake;

import java.util.List;

/** The way into the house: from the bytes of a report to units, entries and findings. */
public final class Intake {

    /** Version of the reading rules; it grows with every change that reads any report differently. */
    public static final int RULES = 1;

    private Intake() {}

    /**
     * Tells quickly whether these bytes can be a report at all.
     *
     * @throws UnreadableReport with the reason in German
     */
    public static void check(byte[] file) throws UnreadableReport {
        if (file.length == 0) {
            throw new UnreadableReport("Die Datei ist leer.");
        }
    }

    /**
     * Reads a report in the plain-text dialect.
     *
     * @throws UnreadableReport with place and cause in German when it is no report
     */
    public static Report read(byte[] file, Limits limits) throws UnreadableReport {
        check(file);
        return new Report(List.of(), List.of(), List.of(), new Report.Placement(0, 0, 0, 0, 0, 0));
    }
}
