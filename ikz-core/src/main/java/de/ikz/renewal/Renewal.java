package de.ikz.renewal;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Policy;
import de.ikz.intake.Report;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.register.Ids;
import de.ikz.register.Transactions;
import de.ikz.renewal.Import.State;
import de.ikz.time.GermanDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The use cases of an import: submit, read, look, accept or discard. Each is one transaction; all but the background
 * reading ask {@link Policy#IMPORT_REPORTS} and throw {@link de.ikz.access.AccessDenied}.
 */
public final class Renewal {

    private static final int SHOWN = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Stores stores;
    private final Drafts drafts;
    private final Clock clock;
    private final Ids ids;

    /**
     * What the use cases work on.
     *
     * @param imports submitted reports
     * @param acceptance the register's side of accepting
     * @param actors logins and their ids
     * @param transactions the unit of work
     */
    public record Stores(Imports imports, Accepting acceptance, Actors actors, Transactions transactions) {}

    /**
     * @param stores what to work on
     * @param files reads files and refuses what cannot be a report
     * @param clock time in the register's zone; its date is today
     */
    public Renewal(Stores stores, ReportFiles files, Clock clock) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.drafts = new Drafts(files);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = new Ids(clock);
    }

    /**
     * Keeps a report to be read in the background.
     *
     * @param name file name as given; only its last part is kept
     * @param stand the date for which the report speaks, not in the future
     * @throws RefusedReport when the file is empty, too large, binary or not text in a known encoding
     */
    public Import submit(Actor actor, Municipality city, String name, LocalDate stand, byte[] file) {
        Policy.IMPORT_REPORTS.require(actor);
        String kept = FileName.of(name);
        drafts.check(file, kept);
        if (stand.isAfter(LocalDate.now(clock))) {
            throw new RefusedReport(
                    RefusedReport.Cause.INVALID,
                    "Der Stand " + GermanDate.of(stand)
                            + " liegt in der Zukunft. Bitte den Stichtag des Berichts angeben.");
        }
        if (stand.isBefore(EARLIEST)) {
            throw new RefusedReport(
                    RefusedReport.Cause.INVALID,
                    "Der Stand " + GermanDate.of(stand) + " liegt vor dem Jahr 1900. Bitte das Datum prüfen.");
        }
        return stores.transactions().write(() -> {
            var submission = new Import.Submission(
                    kept,
                    stand,
                    Drafts.sha256(file),
                    clock.instant(),
                    stores.actors().idOf(actor.login()));
            var submitted = new Import(
                    city, new ImportId(ids.next()), submission, State.READING, 0, Optional.empty(), Optional.empty());
            stores.imports().add(submitted, file);
            return submitted;
        });
    }

    /** The import with this id. */
    public Optional<Import> find(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().read(() -> stores.imports().find(city, id));
    }

    /** The city's latest imports, the last submission first. */
    public List<Import> latest(Actor actor, Municipality city) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().read(() -> stores.imports().latest(city, SHOWN));
    }

    /** Whether an import of a file with just these bytes is accepted already. */
    public boolean isAccepted(Actor actor, Municipality city, byte[] file) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions()
                .read(() -> stores.imports().accepted(city, Drafts.sha256(file)))
                .isPresent();
    }

    /**
     * What was read from a ready or accepted import: entries, units, findings.
     *
     * @throws ImportConflict when it is not read, failed or discarded, or when newer rules read it differently
     */
    public Report report(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().read(() -> {
            Import found = required(city, id);
            return Repetition.told(draft(found), found, stores.imports());
        });
    }

    /**
     * Stores everything that the import has, or nothing. Accepting again changes nothing.
     *
     * @throws ImportConflict when it is neither ready nor accepted
     */
    public Acceptance accept(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = required(city, id);
            if (found.state() == State.ACCEPTED) {
                return unchanged(found);
            }
            Report report = draft(found);
            if (!stores.imports().replace(State.READY, found.in(State.ACCEPTED))) {
                throw new ImportConflict("Der Import wird gerade von jemand anderem bearbeitet. Bitte neu laden.");
            }
            return stores.acceptance().accept(found, report, stores.actors().idOf(actor.login()));
        });
    }

    /**
     * Drops an import that is not accepted, with its file.
     *
     * @throws ImportConflict when it is accepted
     */
    public Import discard(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = required(city, id);
            Import discarded = found.in(State.DISCARDED);
            if (found.state() == State.ACCEPTED || !stores.imports().replace(found.state(), discarded)) {
                throw new ImportConflict("Der Bericht ist bereits übernommen und kann nicht mehr verworfen werden.");
            }
            stores.imports().dropFile(city, id);
            return discarded;
        });
    }

    /** Reads one waiting import, if there is one; for background work on this node. Returns whether there was one. */
    public boolean readNext(String node) {
        return new ImportReading(stores, drafts, clock).next(node);
    }

    private Report draft(Import found) {
        if (found.state() != State.READY && found.state() != State.ACCEPTED) {
            throw new ImportConflict(found.problem().orElse(notRead(found.state())));
        }
        return drafts.of(found, stores.imports());
    }

    private static Acceptance unchanged(Import accepted) {
        return new Acceptance(
                0,
                0,
                0,
                accepted.counts()
                        .map(counts -> counts.exchanges() + counts.projects())
                        .orElse(0));
    }

    private static String notRead(State state) {
        return state == State.READING
                ? "Der Bericht wird noch eingelesen. Bitte einen Augenblick warten."
                : "Der Bericht wurde verworfen und ist nicht mehr da.";
    }

    private Import required(Municipality city, ImportId id) {
        return stores.imports()
                .find(city, id)
                .orElseThrow(() -> new ImportConflict("Diesen Import gibt es nicht: " + id + "."));
    }
}
