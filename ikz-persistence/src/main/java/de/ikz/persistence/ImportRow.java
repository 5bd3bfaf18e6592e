package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A row of {@code import_job}. */
@Entity
@Table(name = "import_job")
class ImportRow {

    @Id
    String id;

    String municipality;

    String name;

    LocalDate stand;

    String sha256;

    @Column(name = "submitted_at")
    long submittedAt;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "import_state")
    String state;

    int progress;

    Integer rules;

    Integer units;

    Integer exchanges;

    Integer projects;

    Long characters;

    Long placed;

    Integer findings;

    String problem;

    @Column(name = "draft_version")
    int version;

    @Column(name = "open_entries")
    Integer open;

    @Column(name = "claimed_until")
    long claimedUntil;

    protected ImportRow() {}

    ImportRow(Import submitted) {
        id = submitted.id().value();
        municipality = submitted.municipality().key();
        name = submitted.submission().name();
        stand = submitted.submission().stand();
        sha256 = submitted.submission().sha256();
        submittedAt = Days.micros(submitted.submission().at());
        actorId = submitted.submission().actor();
        state = submitted.state().name();
        progress = submitted.progress();
        problem = submitted.problem().orElse(null);
        version = submitted.version();
        submitted.counts().ifPresent(this::count);
    }

    private void count(Import.Counts counts) {
        rules = counts.rules();
        units = counts.units();
        exchanges = counts.exchanges();
        projects = counts.projects();
        characters = counts.characters();
        placed = counts.placed();
        findings = counts.findings();
        open = counts.open();
    }

    Import submitted() {
        return new Import(
                Municipality.of(municipality),
                new ImportId(id),
                new Import.Submission(name, stand, sha256, Days.moment(submittedAt), actorId),
                Import.State.valueOf(state),
                progress,
                counts(),
                Optional.ofNullable(problem),
                version);
    }

    private Optional<Import.Counts> counts() {
        return rules == null
                ? Optional.empty()
                : Optional.of(new Import.Counts(
                        rules, units, exchanges, projects, characters, placed, findings, open == null ? 0 : open));
    }
}
