package de.ikz.renewal;

import de.ikz.intake.Intake;
import de.ikz.intake.Progress;
import de.ikz.intake.Report;
import de.ikz.intake.ReportFiles;
import de.ikz.intake.UnreadableReport;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The readings of submitted files. A reading is a function of the file and the rules, so it is not stored but read
 * again when asked for; the last few are remembered.
 */
final class Drafts {

    private static final int REMEMBERED = 4;
    private static final String REMOVED = "Die Datei dieses Berichts wurde entfernt, weil darin der Name einer Person"
            + " zu löschen war. Was aus ihr übernommen ist, steht weiter im Register.";

    private final ReportFiles files;
    private final Map<Key, Report> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Report> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(ImportId id, String sha256) {}

    Drafts(ReportFiles files) {
        this.files = files;
    }

    /** Refuses at the door what cannot be a report. */
    void check(byte[] file, String name) {
        int allowed = files.limits().bytes();
        if (file.length > allowed) {
            throw new RefusedReport(RefusedReport.Cause.TOO_LARGE, tooLarge(file.length, allowed));
        }
        try {
            files.check(file, name);
        } catch (UnreadableReport e) {
            throw new RefusedReport(RefusedReport.Cause.INVALID, e.getMessage());
        }
    }

    /** The sentence that refuses a file of that many bytes. */
    static String tooLarge(long bytes, long allowed) {
        return String.format(
                java.util.Locale.GERMAN,
                "Die Datei ist mit %,d Byte zu groß; erlaubt sind höchstens %,d Byte. Bitte den Bericht aufteilen.",
                bytes,
                allowed);
    }

    Report read(byte[] file, String name, Progress progress) throws UnreadableReport {
        return files.read(file, name, progress);
    }

    /**
     * The reading of a ready or accepted import.
     *
     * @throws ImportConflict when it is not read, or when older rules read it
     */
    Report of(Import found, Imports imports) {
        if (found.state() != Import.State.READY && found.state() != Import.State.ACCEPTED) {
            throw new ImportConflict(found.problem().orElse(notRead(found.state())));
        }
        int rules = found.counts().map(Import.Counts::rules).orElse(0);
        if (found.state() == Import.State.READY && rules != Intake.RULES) {
            throw new ImportConflict(
                    "Dieser Bericht wurde mit älteren Leseregeln eingelesen. Bitte ihn neu einlesen lassen.");
        }
        return found.state() == Import.State.ACCEPTED ? accepted(found, imports) : ready(found, imports);
    }

    private Report ready(Import found, Imports imports) {
        synchronized (remembered) {
            return remembered.computeIfAbsent(new Key(found.id(), ""), key -> again(found, file(found, imports)));
        }
    }

    /** The file of an accepted report changes when something is erased, maybe by another node. */
    private Report accepted(Import found, Imports imports) {
        byte[] file = file(found, imports);
        synchronized (remembered) {
            return remembered.computeIfAbsent(new Key(found.id(), sha256(file)), key -> again(found, file));
        }
    }

    private static byte[] file(Import found, Imports imports) {
        return imports.file(found.municipality(), found.id()).orElseThrow(() -> new ImportConflict(REMOVED));
    }

    private static String notRead(Import.State state) {
        return state == Import.State.READING
                ? "Der Bericht wird noch eingelesen. Bitte einen Augenblick warten."
                : "Der Bericht wurde verworfen und ist nicht mehr da.";
    }

    private Report again(Import found, byte[] file) {
        try {
            return files.read(file, found.submission().name());
        } catch (UnreadableReport e) {
            throw new ImportConflict(e.getMessage());
        }
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
