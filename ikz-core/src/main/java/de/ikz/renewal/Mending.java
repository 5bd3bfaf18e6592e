package de.ikz.renewal;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.intake.Intake;
import de.ikz.intake.Report;
import de.ikz.mending.Correction;
import de.ikz.mending.Draft;
import de.ikz.mending.Misfit;
import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitLabel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The use cases of a draft: look, correct, take back. Each is one transaction and asks {@link Policy#IMPORT_REPORTS}.
 *
 * <p>A change names the version of the draft that the person saw, {@link DraftVersion#version()}; when somebody else was
 * faster it is refused with {@link StaleDraft}. Each gives the draft after it, so that a page need not ask again.
 */
public final class Mending {

    /** Most corrections of one import; a report that needs more is better mended in the file. */
    public static final int MOST = 2_000;

    private final Renewal.Stores stores;
    private final Drafts drafts;
    private final Clock clock;

    Mending(Renewal.Stores stores, Drafts drafts, Clock clock) {
        this.stores = stores;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The draft of a ready import, or of an accepted one as it was accepted.
     *
     * @throws ImportConflict when it is not read, failed or discarded, or when older rules read it
     */
    public DraftVersion draft(Actor actor, Municipality city, ImportId id) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().read(() -> {
            Import found = stores.required(city, id);
            return new DraftVersion(
                    found, stores.corrections().of(city, id), stores.draft(found, drafts.of(found, stores.imports())));
        });
    }

    /**
     * Corrects the draft.
     *
     * @param version of the draft that the actor saw
     * @throws Misfit when the correction does not fit the draft
     * @throws StaleDraft when the draft has another version by now
     * @throws ImportConflict when the import is not ready
     */
    public DraftVersion correct(Actor actor, Municipality city, ImportId id, int version, Correction correction) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = open(city, id, version);
            Report read = Repetition.told(drafts.of(found, stores.imports()), found, stores.imports());
            List<Numbered> before = stores.corrections().of(city, id);
            List<Unit> units = stores.acceptance().units(city);
            requireRoom(before);
            requireNew(correction, units);
            var next = new Numbered(version + 1, stores.actors().idOf(actor.login()), clock.instant(), correction);
            Draft draft = Draft.extended(read, before, next, units);
            List<Numbered> all = new ArrayList<>(before);
            all.add(next);
            Import changed = replace(found, draft);
            stores.corrections().add(city, id, next);
            return new DraftVersion(changed, all, draft);
        });
    }

    /**
     * Takes a correction back; those made after it stay.
     *
     * @param version of the draft that the actor saw
     * @param number of the correction
     * @throws Misfit when a later correction builds on it, or there is none with this number
     * @throws StaleDraft when the draft has another version by now
     * @throws ImportConflict when the import is not ready
     */
    public DraftVersion takeBack(Actor actor, Municipality city, ImportId id, int version, int number) {
        Policy.IMPORT_REPORTS.require(actor);
        return stores.transactions().write(() -> {
            Import found = open(city, id, version);
            Report read = drafts.of(found, stores.imports());
            List<Numbered> before = stores.corrections().of(city, id);
            List<Numbered> others =
                    before.stream().filter(one -> one.number() != number).toList();
            if (others.size() == before.size()) {
                throw new Misfit("Eine Korrektur " + number + " gibt es bei diesem Import nicht (mehr).");
            }
            Set<Integer> misfits = stores.draft(found, read).misfits();
            stores.corrections().remove(city, id, number);
            Draft draft = stores.draft(found, read);
            Set<Integer> broken = new TreeSet<>(draft.misfits());
            broken.removeAll(misfits);
            if (!broken.isEmpty()) {
                throw new Misfit("Auf Korrektur " + number + " baut Korrektur "
                        + broken.iterator().next() + " auf. Bitte zuerst diese zurücknehmen.");
            }
            return new DraftVersion(replace(found, draft), others, draft);
        });
    }

    private Import open(Municipality city, ImportId id, int version) {
        Import found = stores.required(city, id);
        if (found.state() == Import.State.ACCEPTED) {
            throw new ImportConflict("Der Bericht ist schon übernommen; sein Entwurf lässt sich nicht mehr ändern.");
        }
        if (found.version() != version) {
            throw new StaleDraft();
        }
        return found;
    }

    private Import replace(Import found, Draft draft) {
        Import changed = found.corrected(Import.Counts.of(Intake.RULES, draft));
        if (!stores.imports().replace(found, changed)) {
            throw new StaleDraft();
        }
        return changed;
    }

    private static void requireRoom(List<Numbered> before) {
        if (before.size() >= MOST) {
            throw new Misfit("Dieser Import hat schon " + MOST
                    + " Korrekturen. Bitte die Datei selbst verbessern und neu hochladen.");
        }
    }

    private static void requireNew(Correction correction, List<Unit> units) {
        if (correction instanceof Correction.AddUnit add
                && units.stream()
                        .anyMatch(unit -> UnitLabel.key(unit.code())
                                .equals(UnitLabel.key(add.label().code())))) {
            throw new Misfit(
                    "Die Einheit „" + add.label().code() + "“ gibt es im Register schon. Bitte sie auswählen.");
        }
    }
}
