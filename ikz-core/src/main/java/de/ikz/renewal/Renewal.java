package de.ikz.renewal;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Policy;
import de.ikz.intake.Report;
import de.ikz.intake.ReportFiles;
import de.ikz.mending.Draft;
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
import java.util.OptionalInt;

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
     * @param corrections what people changed in their drafts
     * @param acceptance the register's side of accepting
     * @param actors logins and their ids
     * @param transactions the unit of work
     */
    public record Stores(
            Imports imports, Corrections corrections, Accepting acceptance, Actors actors, Transactions transactions) {

        /** The draft of an import whose file was read so. */
        Draft draft(Import found, Report read) {
            return Draft.of(
                    Repetition.told(read, found, imports),
                    corrections.of(found.municipality(), found.id()),
                    acceptance.units(found.municipality()));
        }

        Import required(Municipality city, ImportId id) {
            return imports.find(city, id)
                    .orElseThrow(() -> new ImportConflict("Diesen Import gibt es nicht: " + id + "."));
        }
    }

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
                    city,
                    new ImportId(ids.next()),
                    submission,
                    State.READING,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    0);
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
     * Stores everything that the draft has but what is left open, or nothing. Accepting again changes nothing. What is
     * left open and the findings stay visible in the import.
     *
     * @throws ImportConflict when it is neither ready nor accepted
     * @throws StaleDraft when somebody is changing the draft at this moment
     */
    public Acceptance accept(Actor actor, Municipality city, ImportId id) {
        return accept(actor, city, id, OptionalInt.empty());
    }

    /**
     * The same for one version of the draft, the one that the actor has seen.
     *
     * @throws StaleDraft also when the draft has another version by now
     */
    public Acceptance accept(Actor actor, Municipality city, ImportId id, OptionalInt version) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = stores.required(city, id);
            if (found.state() == State.ACCEPTED) {
                return unchanged(found);
            }
            if (version.isPresent() && version.getAsInt() != found.version()) {
                throw new StaleDraft();
            }
            Draft draft = stores.draft(found, drafts.of(found, stores.imports()));
            if (!stores.imports().replace(found, found.in(State.ACCEPTED))) {
                return acceptedMeanwhile(city, id);
            }
            return stores.acceptance().accept(found, draft, stores.actors().idOf(actor.login()));
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
            Import found = stores.required(city, id);
            Import discarded = found.in(State.DISCARDED);
            if (found.state() == State.ACCEPTED) {
                throw new ImportConflict("Der Bericht ist bereits übernommen und kann nicht mehr verworfen werden.");
            }
            if (!stores.imports().replace(found, discarded)) {
                throw new StaleDraft();
            }
            stores.imports().dropFile(city, id);
            stores.corrections().drop(city, id);
            return discarded;
        });
    }

    /**
     * Has the file of a ready import read once more, by the rules of this program; corrections are carried out on the new
     * reading, and one that does not fit it becomes a finding.
     *
     * @throws ImportConflict when it is not ready
     */
    public Import readAgain(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = stores.required(city, id);
            Import again = found.again();
            if (found.state() != State.READY || !stores.imports().replace(found, again)) {
                throw new ImportConflict(
                        "Nur ein eingelesener, noch nicht übernommener Bericht lässt sich neu einlesen.");
            }
            return again;
        });
    }

    /** What people change in a draft. */
    public Mending mending() {
        return new Mending(stores, drafts, clock);
    }

    /** Reads one waiting import, if there is one; for background work on this node. Returns whether there was one. */
    public boolean readNext(String node) {
        return new ImportReading(stores, drafts, clock).next(node);
    }

    private Acceptance acceptedMeanwhile(Municipality city, ImportId id) {
        Import found = stores.required(city, id);
        if (found.state() != State.ACCEPTED) {
            throw new StaleDraft();
        }
        return unchanged(found);
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
}
