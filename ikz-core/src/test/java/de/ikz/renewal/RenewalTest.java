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
import de.ikz.renewal.Import.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of a report from the door to its end. */
class RenewalTest {

    private final Importing city = new Importing();

    @Test
    void nothingOfAnImportIsSeenBeforeItIsAccepted() {
        city.read(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        assertEquals(List.of(), city.topics(DECEMBER));
    }

    @Test
    void onlyCoordinatorsMayImport() {
        byte[] file = Importing.bytes(HEADER + "AG Rad\tRadweg\t\t\n");
        assertThrows(AccessDenied.class, () -> city.renewal.submit(READER, CITY, "a.txt", DECEMBER, file));
        assertThrows(AccessDenied.class, () -> city.renewal.latest(READER, CITY));
        Import read = city.read(HEADER + "AG Rad\tRadweg\t\t\n", DECEMBER);
        assertThrows(AccessDenied.class, () -> city.renewal.find(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> city.renewal.mending().draft(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> city.renewal.accept(READER, CITY, read.id()));
        assertThrows(AccessDenied.class, () -> city.renewal.discard(READER, CITY, read.id()));
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
        assertEquals(List.of(), city.renewal.latest(COORDINATOR, CITY));
    }

    @Test
    void aReportWithoutATableFailsWithTheReason() {
        Import failed = city.read("Nur ein Satz.", DECEMBER);
        assertEquals(State.FAILED, failed.state());
        assertTrue(failed.problem().orElseThrow().contains("keine Tabelle"));
        assertThrows(ImportConflict.class, () -> city.accept(failed.id()));
    }

    @Test
    void aDiscardedImportIsGoneAndCannotBeAccepted() {
        Import read = city.read(HEADER + "\tRadweg\t\t\n", DECEMBER);
        assertEquals(
                State.DISCARDED,
                city.renewal.discard(COORDINATOR, CITY, read.id()).state());
        assertThrows(ImportConflict.class, () -> city.accept(read.id()));
        assertEquals(List.of(), city.topics(DECEMBER));
    }

    @Test
    void anAcceptedImportCannotBeDiscarded() {
        Import read = city.read(HEADER + "\tRadweg\t\t\n", DECEMBER);
        city.accept(read.id());
        assertThrows(ImportConflict.class, () -> city.renewal.discard(COORDINATOR, CITY, read.id()));
    }

    @Test
    void charactersOfAReadImportAreAllPlaced() {
        Import.Counts counts = city.read(HEADER + "AG Rad\tRadweg\tläuft\tMai\tzu viel\n", DECEMBER)
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
        assertFalse(city.renewal.readNext("node"));
    }

    private String submitted(String name) {
        return city.submit(name, HEADER, DECEMBER).submission().name();
    }

    private void refused(String report, LocalDate stand, String named) {
        String message = assertThrows(RefusedReport.class, () -> city.submit("a.txt", report, stand))
                .getMessage();
        assertTrue(message.contains(named), message);
    }
}
