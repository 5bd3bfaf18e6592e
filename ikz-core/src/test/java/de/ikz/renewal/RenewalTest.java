package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Spot;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.InMemoryPorts;
import de.ikz.register.Listing;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Municipality CITY = Municipality.of("15003000");
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final LocalDate DECEMBER = LocalDate.of(2010, 12, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String HEADER =
            "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Register register = new Register(ports.cooperations(), ports.units(), ports.transactions());
    private final Renewal renewal = new Renewal(
            new Renewal.Stores(
                    ports.imports(),
                    ports.corrections(),
                    new Accepting(ports.cooperations(), ports.units(), ports.partners(), ports.rereads(), CLOCK),
                    ports.actors(),
                    ports.transactions()),
            ReportFiles.plainText(Limits.DEFAULT.withBytes(100_000).withRows(1_000)),
            CLOCK);

    @Test
    void anAcceptedReportIsInTheRegisterAsOfItsStand() {
        Acceptance acceptance = accept(HEADER + "AG Rad\tRadweg\tläuft\tMai 2011\n", DECEMBER);
        assertEquals(new Acceptance(2, 2, 0, 0), acceptance);
        assertEquals(List.of("AG Rad", "Radweg"), topics(DECEMBER));
        assertEquals(List.of(), topics(DECEMBER.minusDays(1)));
        assertEquals(
                "IKZ-0001", entries(DECEMBER).slice().entries().get(0).number().toString());
    }

    @Test
    void everyVersionNamesItsFileAndTheCellItBeginsIn() {
        Import read = submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        renewal.accept(COORDINATOR, CITY, read.id());
        List<Origin.Source> sources = entries(DECEMBER).slice().entries().stream()
                .map(entry -> entry.content()
                        .details()
                        .origin()
                        .orElseThrow()
                        .source()
                        .orElseThrow())
                .toList();
        String hash = read.submission().sha256();
        assertEquals(
                List.of(
                        new Origin.Source("bericht.txt", hash, new Spot(Spot.Counting.LINES, 7, 1, 3, 1)),
                        new Origin.Source("bericht.txt", hash, new Spot(Spot.Counting.LINES, 7, 1, 3, 2))),
                sources);
    }

    @Test
    void aProjectBesideOneExchangeIsLinkedToIt() {
        accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        List<Entry> found = entries(DECEMBER).slice().entries();
        assertEquals(List.of(found.get(0).id()), ((Project) found.get(1).content()).exchanges());
    }

    @Test
    void aProjectBesideSeveralExchangesIsLinkedToNone() {
        accept(HEADER + "• AG Rad • AG Weg\tRadweg\tläuft\t\n", DECEMBER);
        assertEquals(
                List.of(), ((Project) entries(DECEMBER).slice().entries().get(2).content()).exchanges());
    }

    @Test
    void nothingOfAnImportIsSeenBeforeItIsAccepted() {
        submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        assertEquals(List.of(), topics(DECEMBER));
    }

    @Test
    void theSameFileAgainChangesNothingAndIsTold() {
        accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        Import again = submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        Report report = renewal.report(COORDINATOR, CITY, again.id());
        assertTrue(report.findings().get(0).message().contains("31.12.2010"));
        assertEquals(report.findings().size(), again.counts().orElseThrow().findings());
        assertEquals(new Acceptance(0, 0, 0, 2), renewal.accept(COORDINATOR, CITY, again.id()));
        assertEquals(2, topics(DECEMBER).size());
    }

    @Test
    void acceptingTwiceChangesNothing() {
        Import read = submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        renewal.accept(COORDINATOR, CITY, read.id());
        assertEquals(new Acceptance(0, 0, 0, 2), renewal.accept(COORDINATOR, CITY, read.id()));
    }

    @Test
    void aLaterReportGivesAKnownTopicAFurtherVersion() {
        accept(HEADER + "\tRadweg\tläuft\t\n\tBrücke\tgeplant\t\n", DECEMBER);
        assertEquals(
                new Acceptance(0, 0, 1, 1),
                accept(HEADER + "\tRadweg\tfertig\t\n\tBrücke\tgeplant\t\n", DECEMBER.plusYears(1)));
        assertEquals("läuft", state("IKZ-0001", DECEMBER.plusDays(5)));
        assertEquals("fertig", state("IKZ-0001", DECEMBER.plusYears(1)));
        assertEquals(2, register.revisions(READER, CITY, "IKZ-0001").size());
    }

    @Test
    void anOlderReportBecomesHistoryAndNeverOvertakes() {
        accept(HEADER + "\tRadweg\tfertig\t\n", DECEMBER);
        accept(HEADER + "\tRadweg\tläuft\t\n", DECEMBER.minusYears(1));
        assertEquals("fertig", state("IKZ-0001", DECEMBER));
        assertEquals("läuft", state("IKZ-0001", DECEMBER.minusDays(1)));
    }

    @Test
    void whatOnlyALaterReportSaysDoesNotLeakIntoAnOlderStand() {
        String label = "Intrakommunale Zusammenarbeit „Verbund“\tRadweg\tfertig\t\n";
        accept(HEADER + label, DECEMBER);
        accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER.minusYears(1));
        LocalDate before = DECEMBER.minusDays(1);
        Entry older = register.entry(READER, CITY, "IKZ-0002", before).orElseThrow();
        assertEquals("läuft", older.content().wording().state().get(0).text());
        assertEquals(Set.of(), older.content().details().classification().reach());
    }

    @Test
    void theSameTopicTwiceInOneUnitIsTwoEntriesThatKeepTheirOrder() {
        String both = "AG Rad\tAustausch\tim Mai\t\nAG Weg\tAustausch\tim Juni\t\n";
        accept(HEADER + both, DECEMBER);
        assertEquals(new Acceptance(0, 0, 0, 4), accept(HEADER + both + " ", DECEMBER));
        assertEquals("im Mai", state("IKZ-0002", DECEMBER));
        assertEquals("im Juni", state("IKZ-0004", DECEMBER));
    }

    @Test
    void onlyCoordinatorsMayImport() {
        byte[] file = bytes(HEADER + "AG Rad\tRadweg\t\t\n");
        assertThrows(AccessDenied.class, () -> renewal.submit(READER, CITY, "a.txt", DECEMBER, file));
        assertThrows(AccessDenied.class, () -> renewal.latest(READER, CITY));
        Import read = submitAndRead(HEADER + "AG Rad\tRadweg\t\t\n", DECEMBER);
        assertThrows(AccessDenied.class, () -> renewal.find(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> renewal.report(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> renewal.accept(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> renewal.discard(READER, CITY, read.id()));
    }

    @Test
    void whatCannotBeAReportIsRefusedAtTheDoorAndNothingIsKept() {
        refused("", DECEMBER, "leer");
        refused(" \n\t ", DECEMBER, "leer");
        refused(" \t\u00a0\n", DECEMBER, "leer");
        refused("a\0b", DECEMBER, "NUL");
        refused("a".repeat(100_001), DECEMBER, "zu groß");
        refused(HEADER, LocalDate.of(2026, 11, 24), "24.11.2026");
        refused(HEADER, LocalDate.of(201, 11, 30), "30.11.0201");
        assertEquals(List.of(), renewal.latest(COORDINATOR, CITY));
    }

    @Test
    void aReportWithoutATableFailsWithTheReason() {
        Import failed = submitAndRead("Nur ein Satz.", DECEMBER);
        assertEquals(State.FAILED, failed.state());
        assertTrue(failed.problem().orElseThrow().contains("keine Tabelle"));
        assertThrows(ImportConflict.class, () -> renewal.accept(COORDINATOR, CITY, failed.id()));
    }

    @Test
    void aDiscardedImportIsGoneAndCannotBeAccepted() {
        Import read = submitAndRead(HEADER + "\tRadweg\t\t\n", DECEMBER);
        assertEquals(
                State.DISCARDED, renewal.discard(COORDINATOR, CITY, read.id()).state());
        assertThrows(ImportConflict.class, () -> renewal.accept(COORDINATOR, CITY, read.id()));
        assertEquals(List.of(), topics(DECEMBER));
    }

    @Test
    void anAcceptedReportWhoseFileWasErasedIsReadAnew() {
        Import read = submitAndRead(HEADER + "AG Rad\tRadweg von Frau Beispiel\tläuft\t\n", DECEMBER);
        renewal.accept(COORDINATOR, CITY, read.id());
        assertTrue(renewal.report(COORDINATOR, CITY, read.id()).toString().contains("Frau Beispiel"));
        byte[] erased = (HEADER + "AG Rad\tRadweg von der Leitung\tläuft\t\n").getBytes(StandardCharsets.UTF_8);
        ports.transactions().write(() -> {
            ports.imports().dropFile(CITY, read.id());
            ports.imports().add(read.in(Import.State.ACCEPTED), erased);
            return null;
        });

        assertFalse(renewal.report(COORDINATOR, CITY, read.id()).toString().contains("Frau Beispiel"));
    }

    @Test
    void anAcceptedReportWhoseFileHadToBeDroppedSaysWhy() {
        Import read = submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        renewal.accept(COORDINATOR, CITY, read.id());
        renewal.report(COORDINATOR, CITY, read.id());
        ports.transactions().write(() -> {
            ports.imports().dropFile(CITY, read.id());
            return null;
        });

        ImportConflict conflict =
                assertThrows(ImportConflict.class, () -> renewal.report(COORDINATOR, CITY, read.id()));

        assertTrue(conflict.getMessage().contains("Name einer Person"), conflict.getMessage());
        assertEquals(
                List.of(read.id()),
                renewal.latest(COORDINATOR, CITY).stream().map(Import::id).toList());
    }

    @Test
    void anAcceptedImportCannotBeDiscarded() {
        Import read = submitAndRead(HEADER + "\tRadweg\t\t\n", DECEMBER);
        renewal.accept(COORDINATOR, CITY, read.id());
        assertThrows(ImportConflict.class, () -> renewal.discard(COORDINATOR, CITY, read.id()));
    }

    @Test
    void charactersOfAReadImportAreAllPlaced() {
        Import.Counts counts = submitAndRead(HEADER + "AG Rad\tRadweg\tläuft\tMai\tzu viel\n", DECEMBER)
                .counts()
                .orElseThrow();
        assertEquals(counts.characters(), counts.placed());
        assertEquals(1, counts.exchanges());
        assertEquals(1, counts.projects());
    }

    @Test
    void onlyTheLastPartOfAFileNameIsKept() {
        assertEquals("b.txt", submitted("C:\\a\\b.txt"));
        assertEquals("b.txt", submitted("../../b.txt"));
        assertEquals("bericht.txt", submitted("/"));
        assertEquals("gnp.exe", submitted("\u202egnp.exe"));
        assertEquals("\u00e4.txt", submitted("a\u0308.txt"));
        assertEquals("😀".repeat(127), submitted("😀".repeat(300)));
    }

    @Test
    void withoutAWaitingImportThereIsNothingToRead() {
        assertFalse(renewal.readNext("node"));
    }

    private String submitted(String name) {
        return renewal.submit(COORDINATOR, CITY, name, DECEMBER, bytes(HEADER))
                .submission()
                .name();
    }

    private Acceptance accept(String report, LocalDate stand) {
        return renewal.accept(COORDINATOR, CITY, submitAndRead(report, stand).id());
    }

    private Import submitAndRead(String report, LocalDate stand) {
        ImportId id = renewal.submit(COORDINATOR, CITY, "bericht.txt", stand, bytes(report))
                .id();
        assertTrue(renewal.readNext("node"));
        return renewal.find(COORDINATOR, CITY, id).orElseThrow();
    }

    private void refused(String report, LocalDate stand, String named) {
        String message = assertThrows(
                        RefusedReport.class, () -> renewal.submit(COORDINATOR, CITY, "a.txt", stand, bytes(report)))
                .getMessage();
        assertTrue(message.contains(named), message);
    }

    private Listing entries(LocalDate asOf) {
        return register.list(READER, Filter.all(Scope.of(CITY, asOf)), Sort.REGISTER, Window.first(200));
    }

    private List<String> topics(LocalDate asOf) {
        return entries(asOf).slice().entries().stream()
                .map(entry -> entry.content().wording().topic())
                .toList();
    }

    private String state(String number, LocalDate asOf) {
        return register.entry(READER, CITY, number, asOf)
                .orElseThrow()
                .content()
                .wording()
                .state()
                .get(0)
                .text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
