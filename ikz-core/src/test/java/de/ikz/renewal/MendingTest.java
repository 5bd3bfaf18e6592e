package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Project;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.mending.Correction;
import de.ikz.mending.Correction.Source;
import de.ikz.mending.Field;
import de.ikz.mending.Misfit;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.InMemoryPorts;
import de.ikz.register.Register;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import de.ikz.renewal.Import.State;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final Municipality CITY = Municipality.of("15003000");
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final LocalDate DECEMBER = LocalDate.of(2010, 12, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String REPORT = "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n"
            + "\tThema\tArbeitsstand\tPerspektive\nAG Rad\tRadweg Brücke\tläuft\tMai\tzu viel\n";
    private static final Correction CUT = new Correction.Split("e2", 7, List.of(), List.of());

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Register register = new Register(ports.cooperations(), ports.units(), ports.transactions());
    private final Renewal renewal = node();
    private final Mending mending = renewal.mending();

    @Test
    void whatWasCorrectedIsAccepted() {
        ImportId id = read();
        correct(id, 0, CUT);
        correct(id, 1, new Correction.Move(Source.of("f1"), "e2.1", Field.STATE));
        assertEquals(new Acceptance(2, 3, 0, 0), renewal.accept(COORDINATOR, CITY, id));
        assertEquals(List.of("AG Rad", "Radweg", "Brücke"), topics());
    }

    @Test
    void theReasonOfAVersionTellsThatAPersonChangedIt() {
        ImportId id = read();
        correct(id, 0, CUT);
        renewal.accept(COORDINATOR, CITY, id);
        assertEquals(
                List.of(
                        "Import bericht.txt, Stand 31.12.2010",
                        "Import bericht.txt, Stand 31.12.2010, in der Vorschau geändert",
                        "Import bericht.txt, Stand 31.12.2010, in der Vorschau geändert"),
                entries().map(entry -> entry.revision().recorded().reason()).toList());
    }

    @Test
    void correctionsAreThereAfterARestart() {
        ImportId id = read();
        DraftVersion before = correct(id, 0, CUT);
        DraftVersion after = node().mending().draft(COORDINATOR, CITY, id);
        assertEquals(before, after);
        assertEquals(1, after.version());
        assertEquals(1, after.corrections().get(0).number());
    }

    @Test
    void ofTwoWhoCorrectTheSameVersionTheSecondIsRefused() {
        ImportId id = read();
        correct(id, 0, CUT);
        assertThrows(StaleDraft.class, () -> correct(id, 0, new Correction.LeaveOpen("e1")));
        assertThrows(StaleDraft.class, () -> mending.takeBack(COORDINATOR, CITY, id, 0, 1));
        assertThrows(StaleDraft.class, () -> renewal.accept(COORDINATOR, CITY, id, OptionalInt.of(0)));
        assertEquals(1, draft(id).corrections().size());
        assertEquals(List.of(), topics());
        renewal.accept(COORDINATOR, CITY, id, OptionalInt.of(1));
        assertEquals(3, topics().size());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsKept() {
        ImportId id = read();
        assertThrows(Misfit.class, () -> correct(id, 0, new Correction.LeaveOpen("e9")));
        assertEquals(0, draft(id).version());
        assertEquals(List.of(), draft(id).corrections());
    }

    @Test
    void aCorrectionIsTakenBackUnlessALaterOneBuildsOnIt() {
        ImportId id = read();
        correct(id, 0, CUT);
        correct(id, 1, new Correction.ChangeKind("e2.1", Kind.EXCHANGE));
        correct(id, 2, new Correction.LeaveOpen("e1"));
        String message = assertThrows(Misfit.class, () -> mending.takeBack(COORDINATOR, CITY, id, 3, 1))
                .getMessage();
        assertTrue(message.contains("Korrektur 2"), message);
        assertEquals(3, draft(id).corrections().size());

        mending.takeBack(COORDINATOR, CITY, id, 3, 2);
        DraftVersion left = mending.takeBack(COORDINATOR, CITY, id, 4, 1);
        assertEquals(5, left.version());
        assertEquals(1, left.corrections().size());
        assertEquals(2, left.draft().entries().size());
        assertThrows(Misfit.class, () -> mending.takeBack(COORDINATOR, CITY, id, 5, 1));

        correct(id, 5, CUT);
        assertTrue(draft(id).draft().entry("e2.6").isPresent());
    }

    @Test
    void countsTellWhatIsLeftOpenAndUnsettled() {
        ImportId id = read();
        assertEquals(1, counts(id).findings());
        correct(id, 0, new Correction.LeaveOpen("e2"));
        correct(id, 1, new Correction.Settle("f1", Optional.of("Randnotiz")));
        Import.Counts counts = counts(id);
        assertEquals(1, counts.open());
        assertEquals(0, counts.findings());
        assertEquals(1, counts.exchanges());
        assertEquals(0, counts.projects());
        assertEquals(counts.characters(), counts.placed());
    }

    @Test
    void whatIsLeftOpenIsNotAcceptedAndStaysInTheImport() {
        ImportId id = read();
        correct(id, 0, new Correction.LeaveOpen("e2"));
        assertEquals(new Acceptance(2, 1, 0, 0), renewal.accept(COORDINATOR, CITY, id));
        assertEquals(new Acceptance(0, 0, 0, 1), renewal.accept(COORDINATOR, CITY, id));
        assertEquals(List.of("AG Rad"), topics());
        DraftVersion accepted = draft(id);
        assertTrue(accepted.draft().entry("e2").orElseThrow().isOpen());
        assertEquals(
                "zu viel",
                accepted.draft().finding("f1").orElseThrow().finding().text());
    }

    @Test
    void aProjectIsAcceptedWithoutItsExchangeThatIsLeftOpen() {
        ImportId id = read();
        correct(id, 0, new Correction.LeaveOpen("e1"));
        assertEquals(new Acceptance(2, 1, 0, 0), renewal.accept(COORDINATOR, CITY, id));
        assertEquals(
                List.of(List.of()),
                entries().map(entry -> ((Project) entry.content()).exchanges()).toList());
        assertEquals(
                List.of("e1"),
                draft(id).draft().entry("e2").orElseThrow().said().exchanges());
    }

    @Test
    void anAcceptedDraftIsNotChanged() {
        ImportId id = read();
        correct(id, 0, new Correction.AddUnit(new UnitLabel("Amt 9", "Hafen", UnitKind.OFFICE), Optional.of("I")));
        renewal.accept(COORDINATOR, CITY, id);
        assertThrows(ImportConflict.class, () -> correct(id, 1, CUT));
        assertThrows(ImportConflict.class, () -> mending.takeBack(COORDINATOR, CITY, id, 1, 1));
        assertEquals(Set.of(), draft(id).draft().misfits());
    }

    @Test
    void aUnitOfTheRegisterIsChosenAndNotAddedAgain() {
        renewal.accept(COORDINATOR, CITY, read());
        String other = REPORT.replace("FB 32", "FB 23").replace("zu viel", "");
        ImportId id = read(other);
        Correction again = new Correction.AddUnit(UnitLabel.of("fb 32", UnitKind.DEPARTMENT), Optional.of("I"));
        assertTrue(assertThrows(Misfit.class, () -> correct(id, 0, again))
                .getMessage()
                .contains("Register"));
        correct(id, 0, new Correction.ChooseUnit(List.of("e1", "e2"), "FB 32"));
        assertEquals(new Acceptance(0, 0, 0, 2), renewal.accept(COORDINATOR, CITY, id));
    }

    @Test
    void discardingForgetsTheCorrections() {
        ImportId id = read();
        correct(id, 0, CUT);
        renewal.discard(COORDINATOR, CITY, id);
        assertThrows(ImportConflict.class, () -> draft(id));
        assertEquals(
                List.of(), ports.transactions().read(() -> ports.corrections().of(CITY, id)));
    }

    @Test
    void aReportThatOlderRulesReadIsReadAgainWithItsCorrections() {
        ImportId id = read();
        correct(id, 0, CUT);
        Import ready = renewal.find(COORDINATOR, CITY, id).orElseThrow();
        Import.Counts counts = ready.counts().orElseThrow();
        Import old = new Import(
                CITY,
                id,
                ready.submission(),
                State.READY,
                100,
                Optional.of(new Import.Counts(0, 1, 1, 1, 1, 1, counts.findings(), 0)),
                Optional.empty(),
                1);
        ports.transactions().write(() -> ports.imports().replace(ready, old));
        assertThrows(ImportConflict.class, () -> draft(id));
        assertThrows(ImportConflict.class, () -> renewal.accept(COORDINATOR, CITY, id));

        assertEquals(State.READING, renewal.readAgain(COORDINATOR, CITY, id).state());
        assertThrows(ImportConflict.class, () -> correct(id, 1, CUT));
        assertTrue(renewal.readNext("node"));

        assertEquals(counts, counts(id));
        assertEquals(3, draft(id).draft().entries().size());
        assertThrows(AccessDenied.class, () -> renewal.readAgain(READER, CITY, id));
    }

    @Test
    void onlyCoordinatorsMayMend() {
        ImportId id = read();
        assertThrows(AccessDenied.class, () -> mending.draft(READER, CITY, id));
        assertThrows(AccessDenied.class, () -> mending.correct(READER, CITY, id, 0, CUT));
        assertThrows(AccessDenied.class, () -> mending.takeBack(READER, CITY, id, 0, 1));
        assertFalse(draft(id).draft().entries().isEmpty());
    }

    private Renewal node() {
        return new Renewal(
                new Renewal.Stores(
                        ports.imports(),
                        ports.corrections(),
                        new Accepting(ports.cooperations(), ports.units(), ports.partners(), ports.rereads(), CLOCK),
                        ports.actors(),
                        ports.transactions()),
                ReportFiles.plainText(Limits.DEFAULT),
                CLOCK);
    }

    private ImportId read() {
        return read(REPORT);
    }

    private ImportId read(String report) {
        ImportId id = renewal.submit(
                        COORDINATOR, CITY, "bericht.txt", DECEMBER, report.getBytes(StandardCharsets.UTF_8))
                .id();
        assertTrue(renewal.readNext("node"));
        return id;
    }

    private DraftVersion correct(ImportId id, int version, Correction correction) {
        return mending.correct(COORDINATOR, CITY, id, version, correction);
    }

    private DraftVersion draft(ImportId id) {
        return mending.draft(COORDINATOR, CITY, id);
    }

    private Import.Counts counts(ImportId id) {
        return renewal.find(COORDINATOR, CITY, id).orElseThrow().counts().orElseThrow();
    }

    private List<String> topics() {
        return entries().map(entry -> entry.content().wording().topic()).toList();
    }

    private Stream<Entry> entries() {
        return register
                .list(READER, Filter.all(Scope.of(CITY, DECEMBER)), Sort.REGISTER, Window.first(200))
                .slice()
                .entries()
                .stream();
    }
}
