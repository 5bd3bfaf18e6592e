package de.ikz.renewal;

import static de.ikz.renewal.Importing.CITY;
import static de.ikz.renewal.Importing.COORDINATOR;
import static de.ikz.renewal.Importing.DECEMBER;
import static de.ikz.renewal.Importing.HEADER;
import static de.ikz.renewal.Importing.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.AccessDenied;
import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Project;
import de.ikz.mending.Correction;
import de.ikz.mending.Correction.Source;
import de.ikz.mending.Field;
import de.ikz.mending.Misfit;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.renewal.Import.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final String REPORT = HEADER + "AG Rad\tRadweg Brücke\tläuft\tMai\tzu viel\n";
    private static final Correction CUT = new Correction.Split("e2", 7, List.of(), List.of());

    private final Importing city = new Importing();
    private final Renewal renewal = city.renewal;
    private final Mending mending = renewal.mending();

    @Test
    void whatWasCorrectedIsAccepted() {
        ImportId id = read();
        correct(id, 0, CUT);
        correct(id, 1, new Correction.Move(Source.of("f1"), "e2.1", Field.STATE));
        assertEquals(new Acceptance(2, 3, 0, 0), city.accept(id));
        assertEquals(List.of("AG Rad", "Radweg", "Brücke"), city.topics(DECEMBER));
    }

    @Test
    void theReasonOfAVersionTellsThatAPersonChangedIt() {
        ImportId id = read();
        correct(id, 0, CUT);
        city.accept(id);
        assertEquals(
                List.of(
                        "Import bericht.txt, Stand 31.12.2010",
                        "Import bericht.txt, Stand 31.12.2010, in der Vorschau geändert",
                        "Import bericht.txt, Stand 31.12.2010, in der Vorschau geändert"),
                city.entries(DECEMBER).stream()
                        .map(entry -> entry.revision().recorded().reason())
                        .toList());
    }

    @Test
    void correctionsAreThereAfterARestart() {
        ImportId id = read();
        DraftVersion before = correct(id, 0, CUT);
        DraftVersion after = city.node().mending().draft(COORDINATOR, CITY, id);
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
        assertEquals(1, city.draft(id).corrections().size());
        assertEquals(List.of(), city.topics(DECEMBER));
        renewal.accept(COORDINATOR, CITY, id, OptionalInt.of(1));
        assertEquals(3, city.topics(DECEMBER).size());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsKept() {
        ImportId id = read();
        assertThrows(Misfit.class, () -> correct(id, 0, new Correction.LeaveOpen("e9")));
        assertEquals(0, city.draft(id).version());
        assertEquals(List.of(), city.draft(id).corrections());
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
        assertEquals(3, city.draft(id).corrections().size());

        mending.takeBack(COORDINATOR, CITY, id, 3, 2);
        DraftVersion left = mending.takeBack(COORDINATOR, CITY, id, 4, 1);
        assertEquals(5, left.version());
        assertEquals(1, left.corrections().size());
        assertEquals(2, left.draft().entries().size());
        assertThrows(Misfit.class, () -> mending.takeBack(COORDINATOR, CITY, id, 5, 1));

        correct(id, 5, CUT);
        assertTrue(city.draft(id).draft().entry("e2.6").isPresent());
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
        assertEquals(new Acceptance(2, 1, 0, 0), city.accept(id));
        assertEquals(new Acceptance(0, 0, 0, 1), city.accept(id));
        assertEquals(List.of("AG Rad"), city.topics(DECEMBER));
        DraftVersion accepted = city.draft(id);
        assertTrue(accepted.draft().entry("e2").orElseThrow().isOpen());
        assertEquals(
                "zu viel",
                accepted.draft().finding("f1").orElseThrow().finding().text());
    }

    @Test
    void aProjectIsAcceptedWithoutItsExchangeThatIsLeftOpen() {
        ImportId id = read();
        correct(id, 0, new Correction.LeaveOpen("e1"));
        assertEquals(new Acceptance(2, 1, 0, 0), city.accept(id));
        assertEquals(
                List.of(List.of()),
                city.entries(DECEMBER).stream()
                        .map(entry -> ((Project) entry.content()).exchanges())
                        .toList());
        assertEquals(
                List.of("e1"),
                city.draft(id).draft().entry("e2").orElseThrow().said().exchanges());
    }

    @Test
    void anAcceptedDraftIsNotChanged() {
        ImportId id = read();
        correct(id, 0, new Correction.AddUnit(new UnitLabel("Amt 9", "Hafen", UnitKind.OFFICE), Optional.of("I")));
        city.accept(id);
        assertThrows(ImportConflict.class, () -> correct(id, 1, CUT));
        assertThrows(ImportConflict.class, () -> mending.takeBack(COORDINATOR, CITY, id, 1, 1));
        assertEquals(Set.of(), city.draft(id).draft().misfits());
    }

    @Test
    void aUnitOfTheRegisterIsChosenAndNotAddedAgain() {
        city.accept(read());
        String other = REPORT.replace("FB 32", "FB 23").replace("zu viel", "");
        ImportId id = read(other);
        Correction again = new Correction.AddUnit(UnitLabel.of("fb 32", UnitKind.DEPARTMENT), Optional.of("I"));
        assertTrue(assertThrows(Misfit.class, () -> correct(id, 0, again))
                .getMessage()
                .contains("Register"));
        correct(id, 0, new Correction.ChooseUnit(List.of("e1", "e2"), "FB 32"));
        assertEquals(new Acceptance(0, 0, 0, 2), city.accept(id));
    }

    @Test
    void discardingForgetsTheCorrections() {
        ImportId id = read();
        correct(id, 0, CUT);
        renewal.discard(COORDINATOR, CITY, id);
        assertThrows(ImportConflict.class, () -> city.draft(id));
        assertEquals(
                List.of(),
                city.ports.transactions().read(() -> city.ports.corrections().of(CITY, id)));
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
        city.ports.transactions().write(() -> city.ports.imports().replace(ready, old));
        assertThrows(ImportConflict.class, () -> city.draft(id));
        assertThrows(ImportConflict.class, () -> city.accept(id));

        assertEquals(State.READING, renewal.readAgain(COORDINATOR, CITY, id).state());
        assertThrows(ImportConflict.class, () -> correct(id, 1, CUT));
        assertTrue(renewal.readNext("node"));

        assertEquals(counts, counts(id));
        assertEquals(3, city.draft(id).draft().entries().size());
        assertThrows(AccessDenied.class, () -> renewal.readAgain(READER, CITY, id));
    }

    @Test
    void onlyCoordinatorsMayMend() {
        ImportId id = read();
        assertThrows(AccessDenied.class, () -> mending.draft(READER, CITY, id));
        assertThrows(AccessDenied.class, () -> mending.correct(READER, CITY, id, 0, CUT));
        assertThrows(AccessDenied.class, () -> mending.takeBack(READER, CITY, id, 0, 1));
        assertFalse(city.draft(id).draft().entries().isEmpty());
    }

    private ImportId read() {
        return read(REPORT);
    }

    private ImportId read(String report) {
        return city.read(report, DECEMBER).id();
    }

    private DraftVersion correct(ImportId id, int version, Correction correction) {
        return mending.correct(COORDINATOR, CITY, id, version, correction);
    }

    private Import.Counts counts(ImportId id) {
        return renewal.find(COORDINATOR, CITY, id).orElseThrow().counts().orElseThrow();
    }
}
