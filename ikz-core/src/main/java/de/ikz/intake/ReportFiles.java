package de.ikz.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads report files of every kind that is installed: the plain-text dialect always, and the formats beside it.
 *
 * @param formats beside plain text; the first that recognizes a file reads it
 * @param limits how large a file may be
 */
public record ReportFiles(List<ReportFormat> formats, Limits limits) {

    public ReportFiles {
        formats = List.copyOf(formats);
        Objects.requireNonNull(limits, "limits");
    }

    /** Plain text alone. */
    public static ReportFiles plainText(Limits limits) {
        return new ReportFiles(List.of(), limits);
    }

    /**
     * Tells quickly whether a file can be a report at all.
     *
     * @param name as submitted
     * @throws UnreadableReport with the reason in German
     */
    public void check(byte[] file, String name) throws UnreadableReport {
        if (formatOf(file, name).isEmpty()) {
            Intake.check(file);
        }
    }

    /**
     * Reads a report.
     *
     * @param name as submitted
     * @throws UnreadableReport with place and cause in German when it is no report
     */
    public Report read(byte[] file, String name) throws UnreadableReport {
        return read(file, name, Watch.over(limits));
    }

    /**
     * Reads a report and tells how far it is.
     *
     * @throws UnreadableReport also when the progress says that the reading shall not go on
     */
    public Report read(byte[] file, String name, Progress progress) throws UnreadableReport {
        return read(file, name, Watch.over(limits, progress));
    }

    Report read(byte[] file, String name, Watch watch) throws UnreadableReport {
        Optional<ReportFormat> format = formatOf(file, name);
        return format.isPresent() ? Intake.read(format.get().read(file, watch), watch) : Intake.read(file, watch);
    }

    private Optional<ReportFormat> formatOf(byte[] file, String name) throws UnreadableReport {
        Optional<String> foreign = ForeignFile.kind(file);
        if (foreign.isPresent() && !ForeignFile.isArchive(file)) {
            throw foreign(foreign.get(), name);
        }
        Optional<ReportFormat> format = formats.stream()
                .filter(candidate -> candidate.recognizes(file, name))
                .findFirst();
        if (format.isEmpty() && foreign.isPresent()) {
            throw foreign(foreign.get(), name);
        }
        return format;
    }

    private UnreadableReport foreign(String kind, String name) {
        String known = Stream.concat(Stream.of("Text"), formats.stream().map(ReportFormat::name))
                .collect(Collectors.joining(", "));
        return new UnreadableReport("Die Datei " + (name.isEmpty() ? "" : "„" + name + "“ ") + "ist " + kind
                + ". Möglich sind: " + known + ". Bitte den Bericht in einem dieser Formate speichern.");
    }
}
