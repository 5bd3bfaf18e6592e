package de.ikz.war.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Statement;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportFiles;
import de.ikz.intake.UnreadableReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A report as the application takes it from a file; every character has its place. */
public final class Taken {

    private final Report report;

    private Taken(Report report) {
        this.report = report;
    }

    public static Taken from(String name, byte[] file) throws UnreadableReport {
        ReportFiles files = new ReportFiles(Formats.ALL, Limits.DEFAULT);
        files.check(file, name);
        Report report = files.read(file, name);
        assertEquals(report.placement().characters(), report.placement().placed());
        return new Taken(report);
    }

    public static Taken from(String name, String file) throws UnreadableReport {
        return from(name, file.getBytes(StandardCharsets.UTF_8));
    }

    /** The sentence with which a file is refused. */
    public static String refusal(String name, byte[] file) {
        return refusal(name, file, Limits.DEFAULT);
    }

    /** The sentence with which a file is refused under other limits. */
    public static String refusal(String name, byte[] file, Limits limits) {
        String sentence = assertThrows(
                        UnreadableReport.class, () -> new ReportFiles(Formats.ALL, limits).read(file, name))
                .getMessage();
        assertTrue(sentence.length() < 500, sentence);
        return sentence;
    }

    public Report report() {
        return report;
    }

    /** Unit, topic, state and outlook of each entry, a line each. */
    public String entries() {
        return report.entries().stream().map(Taken::line).collect(Collectors.joining("\n"));
    }

    private static String line(ReportEntry entry) {
        return entry.named().unit() + " | " + entry.wording().topic() + " | "
                + statements(entry.wording().state()) + " | "
                + statements(entry.wording().outlook());
    }

    private static String statements(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.level() + " " + statement.text())
                .collect(Collectors.joining("; "));
    }

    /** Whether a finding says this, with these words kept. */
    public boolean finds(String message, String text) {
        return report.findings().stream()
                .anyMatch(finding ->
                        finding.message().contains(message) && finding.text().equals(text));
    }

    public String findings() {
        return report.findings().stream()
                .map(finding -> finding.place() + ": " + finding.message() + " [" + finding.text() + "]")
                .collect(Collectors.joining("\n"));
    }
}
