package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.intake.Limits;
import de.ikz.organization.Municipality;
import de.ikz.renewal.Acceptance;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Renewal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The use cases of an import in the visitor's name; the core decides who may. */
@RequestScoped
public class ImportDesk {

    private final Renewal renewal;
    private final Limits limits;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;
    private final Event<Import> submissions;

    protected ImportDesk() {
        this((Renewal) null, null, null, null, null, null);
    }

    /** Where an application gives no use case of imports, it only shows the register; its import pages fail. */
    @Inject
    ImportDesk(
            Instance<Renewal> renewal,
            Instance<Limits> limits,
            Actor actor,
            Municipality city,
            Clock clock,
            Event<Import> submissions) {
        this(renewal.get(), limits.get(), actor, city, clock, submissions);
    }

    ImportDesk(Renewal renewal, Limits limits, Actor actor, Municipality city, Clock clock, Event<Import> submissions) {
        this.renewal = renewal;
        this.limits = limits;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
        this.submissions = submissions;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean admits(Visit visit) {
        boolean permitted = Policy.IMPORT_REPORTS.permits(actor);
        if (!permitted) {
            visit.answer(403);
        }
        return permitted;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Most bytes of a report. */
    public int largest() {
        return limits.bytes();
    }

    /** Keeps a report and tells whoever reads reports in the background. */
    public Import submit(String name, LocalDate stand, byte[] file) {
        Import submitted = renewal.submit(actor, city, name, stand, file);
        announce(submitted);
        return submitted;
    }

    void announce(Import submitted) {
        submissions.fire(submitted);
    }

    public List<Import> latest() {
        return renewal.latest(actor, city);
    }

    public Optional<Import> find(String id) {
        return renewal.find(actor, city, new ImportId(id));
    }

    /** Accepts the draft that the visitor saw with this version. */
    public Acceptance accept(Import one, OptionalInt version) {
        return renewal.accept(actor, city, one.id(), version);
    }

    /** Has the file read once more, by the rules of this program. */
    public void readAgain(Import one) {
        announce(renewal.readAgain(actor, city, one.id()));
    }

    public void discard(Import one) {
        renewal.discard(actor, city, one.id());
    }
}
