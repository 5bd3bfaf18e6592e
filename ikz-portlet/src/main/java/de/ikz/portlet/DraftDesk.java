package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.mending.Correction;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.register.Register;
import de.ikz.renewal.DraftReadings;
import de.ikz.renewal.DraftReadings.ReadEntry;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import de.ikz.renewal.Mending;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The use cases of a draft in the visitor's name; the core decides who may. Remembers the draft for the request. */
@RequestScoped
public class DraftDesk {

    private final Mending mending;
    private final DraftReadings readings;
    private final Register register;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;

    private DraftVersion last;

    protected DraftDesk() {
        this((Mending) null, null, null, null, null, null);
    }

    /** Where an application gives no use case of drafts, it only shows the register; its import pages fail. */
    @Inject
    DraftDesk(
            Instance<Mending> mending,
            Instance<DraftReadings> readings,
            Register register,
            Actor actor,
            Municipality city,
            Clock clock) {
        this(mending.get(), readings.get(), register, actor, city, clock);
    }

    DraftDesk(Mending mending, DraftReadings readings, Register register, Actor actor, Municipality city, Clock clock) {
        this.mending = mending;
        this.readings = readings;
        this.register = register;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
    }

    /** The draft of an import, as the core gives it. */
    public DraftVersion draft(Import one) {
        if (last == null || !last.source().id().equals(one.id())) {
            last = mending.draft(actor, city, one.id());
        }
        return last;
    }

    /** What entries of the draft say. */
    List<ReadEntry> read(Import one, List<DraftEntry> entries) {
        return readings.of(actor, draft(one), entries);
    }

    /** Corrects the draft that the visitor saw with this version. */
    public DraftVersion correct(Import one, int version, Correction correction) {
        last = null;
        last = mending.correct(actor, city, one.id(), version, correction);
        return last;
    }

    /** Takes a correction back. */
    public DraftVersion takeBack(Import one, int version, int number) {
        last = null;
        last = mending.takeBack(actor, city, one.id(), version, number);
        return last;
    }

    /** The units that the register has today. */
    public List<Unit> units() {
        return register.organization(actor, city, LocalDate.now(clock)).units();
    }
}
