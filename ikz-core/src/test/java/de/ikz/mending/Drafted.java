package de.ikz.mending;

import de.ikz.cooperation.Statement;
import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.UnreadableReport;
import de.ikz.organization.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A draft in a test, with the corrections made so far. */
final class Drafted {

    static final String HEADER =
            "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private final Report read;
    private final List<Unit> known;
    private final List<Numbered> corrections = new ArrayList<>();

    private Drafted(Report read, List<Unit> known) {
        this.read = read;
        this.known = known;
    }

    /** The draft of these rows of FB 32. */
    static Drafted of(String rows) {
        return file(HEADER + rows, List.of());
    }

    static Drafted file(String file, List<Unit> known) {
        try {
            return new Drafted(Intake.read(file.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), known);
        } catch (UnreadableReport e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Carries out a correction, with the next number. */
    Drafted then(Correction correction) {
        Numbered next = new Numbered(corrections.size() + 1, "actor", Instant.EPOCH, correction);
        Draft.extended(read, corrections, next, known);
        corrections.add(next);
        return this;
    }

    List<Numbered> corrections() {
        return corrections;
    }

    Report read() {
        return read;
    }

    Draft draft() {
        return Draft.of(read, corrections, known);
    }

    /** Each entry as {@code id kind unit: heading | topic | state | outlook}, levels as dashes. */
    List<String> entries() {
        return draft().entries().stream().map(Drafted::line).toList();
    }

    String entry(String id) {
        return draft().entry(id).map(Drafted::line).orElse("");
    }

    private static String line(DraftEntry entry) {
        var said = entry.said();
        return said.id() + (entry.isOpen() ? " (offen) " : " ") + said.kind().key() + " "
                + said.named().unit() + ": " + said.wording().heading().orElse("") + " | "
                + said.wording().topic().replace('\n', '/') + " | "
                + lines(said.wording().state()) + " | " + lines(said.wording().outlook());
    }

    private static String lines(List<Statement> statements) {
        return statements.stream()
                .map(statement -> "-".repeat(statement.level()) + statement.text())
                .collect(Collectors.joining("; "));
    }
}
