package de.ikz.renewal;

import de.ikz.intake.Finding;
import de.ikz.intake.Place;
import de.ikz.intake.Report;
import de.ikz.time.GermanDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when the same file was accepted before. */
final class Repetition {

    private Repetition() {}

    /** The report, with a last finding, on its first line, if another import of the same bytes was accepted. */
    static Report told(Report report, Import read, Imports imports) {
        Optional<Import> before = imports.accepted(
                        read.municipality(), read.submission().sha256())
                .filter(accepted -> !accepted.id().equals(read.id()));
        if (before.isEmpty()) {
            return report;
        }
        Import.Submission submission = before.get().submission();
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.add(new Finding(
                Finding.Severity.WARNING,
                Place.line(1),
                "Dieselbe Datei wurde bereits mit dem Stand " + GermanDate.of(submission.stand())
                        + " übernommen. Gleiche Einträge werden nicht doppelt gespeichert.",
                submission.name()));
        return new Report(report.units(), report.entries(), findings, report.placement());
    }
}
