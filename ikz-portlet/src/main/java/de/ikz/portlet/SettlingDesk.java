package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.Confirmation;
import de.ikz.organization.Municipality;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Doubt;
import de.ikz.register.Checklist;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Likeness;
import de.ikz.register.Register;
import de.ikz.register.Scope;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is doubtful and how it is decided, in the visitor's name; the core decides who may. */
@RequestScoped
public class SettlingDesk {

    private final Supplier<Optional<Checklist>> checklist;
    private final Supplier<Optional<Confirming>> confirming;
    private final Register register;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;

    protected SettlingDesk() {
        this((Supplier<Optional<Checklist>>) null, null, null, null, null, null);
    }

    /** Where an application gives no checklist, it only shows what was concluded. */
    @Inject
    SettlingDesk(
            Instance<Checklist> checklist,
            Instance<Confirming> confirming,
            Register register,
            Actor actor,
            Municipality city,
            Clock clock) {
        this(() -> checklist.stream().findFirst(), () -> confirming.stream().findFirst(), register, actor, city, clock);
    }

    SettlingDesk(
            Supplier<Optional<Checklist>> checklist,
            Supplier<Optional<Confirming>> confirming,
            Register register,
            Actor actor,
            Municipality city,
            Clock clock) {
        this.checklist = checklist;
        this.confirming = confirming;
        this.register = register;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
    }

    /** Whether the visitor may decide, and the application can. */
    boolean isPermitted() {
        return Policy.SETTLE_DOUBTS.permits(actor) && checklist.get().isPresent();
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    boolean admits(Visit visit) {
        boolean permitted = isPermitted();
        if (!permitted) {
            visit.answer(403);
        }
        return permitted;
    }

    /** The doubts about entries that count today. */
    Checklist.Open list(Set<Doubt.Kind> kinds, Window window) {
        return checklist.get().orElseThrow().list(actor, today(), kinds, window);
    }

    /** Entries of different units that seem to be about the same. */
    List<Likeness> alike() {
        return checklist.get().orElseThrow().alike(actor, today());
    }

    private Filter today() {
        return Filter.all(Scope.of(city, LocalDate.now(clock)));
    }

    /** The entry with this number in the version that counts today. */
    Optional<Entry> entry(String number) {
        return register.entry(actor, city, number, LocalDate.now(clock));
    }

    /** All versions of an entry, the one recorded last first. */
    List<Entry> versions(String number) {
        return register.revisions(actor, city, number);
    }

    Optional<Entry> decide(Entry entry, int revision, List<Confirmation> decisions) {
        return confirming().decide(actor, city, entry.id(), revision, decisions);
    }

    Optional<Entry> takeBack(Entry entry, int revision, Confirmation.Passage passage) {
        return confirming().takeBack(actor, city, entry.id(), revision, passage);
    }

    Optional<Entry> record(Entry entry, int revision, Confirmation.Passage passage, String name, PartnerKind kind) {
        return confirming().record(actor, city, entry.id(), revision, passage, name, kind);
    }

    Optional<Entry> nameAlso(Entry entry, int revision, Confirmation.Passage passage, String body) {
        return confirming().nameAlso(actor, city, entry.id(), revision, passage, body);
    }

    Optional<Entry> undo(Entry entry, int revision) {
        return confirming().undo(actor, city, entry.id(), revision);
    }

    int erase(String words, String by) {
        return confirming().erase(actor, city, words, by);
    }

    private Confirming confirming() {
        return confirming.get().orElseThrow();
    }
}
