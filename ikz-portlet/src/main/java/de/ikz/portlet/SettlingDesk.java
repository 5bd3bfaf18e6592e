package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.Confirmation;
import de.ikz.organization.Municipality;
import de.ikz.reading.Doubt;
import de.ikz.register.Checklist;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Forgetting;
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

    private final Supplier<Optional<Deciders>> deciders;
    private final Register register;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;

    private Boolean permitted;

    /** The use cases by which doubts are seen and decided. */
    record Deciders(Checklist checklist, Confirming confirming, Forgetting forgetting) {}

    protected SettlingDesk() {
        this((Supplier<Optional<Deciders>>) null, null, null, null, null);
    }

    /** Where an application gives no checklist, it only shows what was concluded. */
    @Inject
    SettlingDesk(
            Instance<Checklist> checklist,
            Instance<Confirming> confirming,
            Instance<Forgetting> forgetting,
            Register register,
            Actor actor,
            Municipality city,
            Clock clock) {
        this(
                () -> checklist.stream()
                        .findFirst()
                        .map(list -> new Deciders(list, confirming.get(), forgetting.get())),
                register,
                actor,
                city,
                clock);
    }

    SettlingDesk(
            Supplier<Optional<Deciders>> deciders, Register register, Actor actor, Municipality city, Clock clock) {
        this.deciders = deciders;
        this.register = register;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
    }

    /** Whether the visitor decides about the entries of any unit, and the application can. */
    boolean isPermitted() {
        if (permitted == null) {
            permitted = deciders.get()
                    .filter(known -> known.checklist().isOpenTo(actor, city))
                    .isPresent();
        }
        return permitted;
    }

    /** Whether the visitor decides about this entry. */
    boolean permits(Entry entry) {
        return isPermitted() && confirming().permits(actor, entry);
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    boolean admits(Visit visit) {
        if (!isPermitted()) {
            visit.answer(403);
        }
        return isPermitted();
    }

    /** Whether the visitor may erase names. */
    boolean erases() {
        return Policy.ERASE_PERSONS.permits(actor);
    }

    /** The doubts about entries that count today and about which the visitor decides. */
    Checklist.Open list(Set<Doubt.Kind> kinds, Window window) {
        return checklist().list(actor, today(), kinds, window);
    }

    /** Entries of different units that seem to be about the same, for those who decide about all units. */
    List<Likeness> alike() {
        return Policy.SETTLE_EVERYWHERE.permits(actor) ? checklist().alike(actor, today()) : List.of();
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

    Optional<Entry> decide(Entry seen, List<Confirmation> decisions) {
        return confirming().decide(actor, city, seen.id(), seen.revision().sequence(), decisions);
    }

    Optional<Entry> takeBack(Entry seen, Confirmation.Passage passage) {
        return confirming().takeBack(actor, city, seen.id(), seen.revision().sequence(), passage);
    }

    Optional<Entry> undo(Entry seen) {
        return confirming().undo(actor, city, seen.id(), seen.revision().sequence());
    }

    int erase(String words, String by) {
        return deciders.get().orElseThrow().forgetting().erase(actor, city, words, by);
    }

    private Checklist checklist() {
        return deciders.get().orElseThrow().checklist();
    }

    private Confirming confirming() {
        return deciders.get().orElseThrow().confirming();
    }
}
