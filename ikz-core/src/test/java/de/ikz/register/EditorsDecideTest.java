package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Assignment;
import de.ikz.access.Role;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Stage;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Doubt;
import de.ikz.reading.Passages;
import de.ikz.time.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor of FB 32 decides: entries of FB 32 and of its 32.1, not those of FB 40. */
class EditorsDecideTest {

    private static final Actor EDITOR = new Actor("fb32", Set.of(Role.READER));
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private static final Filter ALL = Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.now(CLOCK)));

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Confirming confirming = new Confirming(ports.stores(), CLOCK);
    private final Checklist checklist =
            new Checklist(ports.doubts(), ports.units(), ports.actors(), ports.transactions(), CLOCK);

    @BeforeEach
    void aCity() {
        ports.transactions().write(() -> {
            ports.units().add(List.of(unit("fb-32", Validity.ALWAYS), unit("fb-40", Validity.ALWAYS)));
            ports.units().add(List.of(below("32.1", "fb-32")));
            ports.actors().assign("fb32", Assignment.editing(Given.MAGDEBURG, new UnitId("fb-32")));
            for (String unit : List.of("fb-32", "32.1", "fb-40")) {
                Entry entry = Given.project(unit)
                        .by(unit)
                        .topic("Treffen am 31.02.2021")
                        .recording()
                        .entry();
                append(entry);
            }
            return null;
        });
    }

    @Test
    void editorsDecideAboutEntriesOfTheirUnitsAndThoseBelow() {
        assertTrue(confirming.permits(EDITOR, entry("fb-32")));
        decide(EDITOR, "fb-32");
        decide(EDITOR, "32.1");

        assertEquals(Stage.PAUSED, entry("fb-32").classification().stage());
        assertEquals(Stage.PAUSED, entry("32.1").classification().stage());
    }

    @Test
    void entriesOfOtherUnitsAreNotTheirs() {
        assertFalse(confirming.permits(EDITOR, entry("fb-40")));
        assertThrows(AccessDenied.class, () -> confirming.require(EDITOR, entry("fb-40")));
        assertThrows(AccessDenied.class, () -> decide(EDITOR, "fb-40"));
        assertEquals(1, entry("fb-40").revision().sequence());
    }

    @Test
    void beingInvolvedInAnEntryGivesNoRight() {
        ports.transactions().write(() -> {
            append(Given.project("c").by("fb-40").involving("fb-32").recording().entry());
            return null;
        });

        assertThrows(AccessDenied.class, () -> decide(EDITOR, "c"));
    }

    @Test
    void whoMayNotIsToldSoBeforeThatItIsTooLate() {
        decide(COORDINATOR, "fb-40");

        assertThrows(AccessDenied.class, () -> decide(EDITOR, "fb-40"));
        assertThrows(StaleRevision.class, () -> decide(COORDINATOR, "fb-40"));
    }

    @Test
    void readersDecideNothing() {
        assertThrows(AccessDenied.class, () -> decide(READER, "fb-32"));
        assertThrows(AccessDenied.class, () -> confirming.undo(READER, Given.MAGDEBURG, id("fb-32"), 1));
        assertThrows(AccessDenied.class, () -> list(READER));
        assertFalse(checklist.isOpenTo(READER, Given.MAGDEBURG));
    }

    @Test
    void theChecklistOfAnEditorHasTheirEntriesAlone() {
        assertTrue(checklist.isOpenTo(EDITOR, Given.MAGDEBURG));
        assertEquals(2, list(EDITOR).page().doubts().size());
        assertEquals(2, list(EDITOR).total());
        assertEquals(3, list(COORDINATOR).total());
        Filter other = ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("fb-40"))));
        assertEquals(
                0, checklist.list(EDITOR, other, Set.of(), Window.first(10)).total());
    }

    @Test
    void pairsOfUnitsAndTheDirectoryAreTheCoordinations() {
        assertThrows(AccessDenied.class, () -> checklist.alike(EDITOR, ALL));
        assertThrows(
                AccessDenied.class,
                () -> new Naming(ports.stores(), CLOCK)
                        .add(EDITOR, Given.MAGDEBURG, NewBody.of("Verein zum Test", PartnerKind.ASSOCIATION)));
    }

    @Test
    void aUnitThatIsGoneStandsWhereItStoodWhenTheEntryWasWritten() {
        ports.transactions().write(() -> {
            Unit gone = new Unit(
                    Given.MAGDEBURG,
                    new UnitId("32.9"),
                    UnitLabel.of("32.9", UnitKind.SERVICE),
                    Optional.of(new UnitId("fb-32")),
                    1,
                    Optional.empty(),
                    new Validity(Optional.empty(), Optional.of(LocalDate.of(2015, 1, 1))));
            ports.units().add(List.of(gone));
            append(Given.project("old")
                    .by("32.9")
                    .stand("2010-12-31")
                    .recording()
                    .entry());
            return null;
        });

        assertTrue(confirming.permits(EDITOR, entry("old")));
    }

    private Checklist.Open list(Actor actor) {
        return checklist.list(actor, ALL, Set.of(Doubt.Kind.WRONG_TIME), Window.first(10));
    }

    private void decide(Actor actor, String id) {
        var paused = new Confirmation(Subject.STAGE, Passages.entry(entry(id).content()), Stage.PAUSED.key());
        confirming.decide(actor, Given.MAGDEBURG, id(id), 1, List.of(paused));
    }

    private Entry entry(String id) {
        return ports.transactions()
                .read(() -> ports.cooperations()
                        .find(Given.MAGDEBURG, id(id), LocalDate.now(CLOCK))
                        .orElseThrow());
    }

    /** Appends an entry as it is read. */
    private void append(Entry entry) {
        Entry read = Readers.read(ports.stores().readers().of(Given.MAGDEBURG), entry, List.of());
        ports.cooperations().append(List.of(new Recording(read, entry.id().value())));
    }

    private static CooperationId id(String id) {
        return new CooperationId(id);
    }

    private static Unit unit(String id, Validity validity) {
        return new Unit(
                Given.MAGDEBURG,
                new UnitId(id),
                UnitLabel.of(id, UnitKind.DEPARTMENT),
                Optional.empty(),
                1,
                Optional.empty(),
                validity);
    }

    private static Unit below(String id, String parent) {
        return new Unit(
                Given.MAGDEBURG,
                new UnitId(id),
                UnitLabel.of(id, UnitKind.SERVICE),
                Optional.of(new UnitId(parent)),
                1,
                Optional.empty(),
                Validity.ALWAYS);
    }
}
