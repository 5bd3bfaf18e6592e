package de.ikz.war.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Statement;
import de.ikz.intake.Finding;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.util.List;
import java.util.stream.Collectors;

/** Reads Word documents for tests, and holds both counts of their characters against each other. */
final class WordReports {

    private WordReports() {}

    /** Reads a report of FB 01 with one table of these rows. */
    static Report ofRows(String... rows) throws UnreadableReport {
        return of(Wml.table(Wml.header() + String.join("", rows)));
    }

    /** Reads a report of FB 01 with these blocks. */
    static Report of(String... blocks) throws UnreadableReport {
        return read(WordFile.of(Wml.p("Dezernat I"), Wml.p("FB 01"), String.join("", blocks)));
    }

    static Report read(WordFile file) throws UnreadableReport {
        return read(file.bytes());
    }

    static Report read(byte[] file) throws UnreadableReport {
        Watch watch = Watch.over(Limits.DEFAULT);
        Report report = Intake.read(new DocxFormat().read(file, watch), watch);
        assertEquals(report.placement().characters(), report.placement().placed(), "every character has one place");
        return report;
    }

    /** The only project. */
    static ReportEntry project(Report report) {
        List<ReportEntry> projects = report.entries().stream()
                .filter(entry -> entry.kind().key().equals("project"))
                .toList();
        assertEquals(1, projects.size(), () -> topics(report).toString());
        return projects.get(0);
    }

    static List<String> topics(Report report) {
        return report.entries().stream()
                .map(entry -> entry.kind().key() + " " + entry.named().unit() + " "
                        + entry.wording().topic())
                .toList();
    }

    /** The statements with their levels, as {@code 0:…, 1:…}. */
    static String outline(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.level() + ":" + statement.text())
                .collect(Collectors.joining(", "));
    }

    static void assertFinding(Report report, String place, String message, String text) {
        assertTrue(
                report.findings().stream()
                        .anyMatch(finding -> finding.place().toString().equals(place)
                                && finding.message().contains(message)
                                && finding.text().equals(text)),
                () -> report.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    static void assertNoFinding(Report report) {
        assertEquals(List.of(), report.findings());
    }
}
