package de.ikz.renewal;

import static de.ikz.renewal.Importing.CITY;
import static de.ikz.renewal.Importing.COORDINATOR;
import static de.ikz.renewal.Importing.DECEMBER;
import static de.ikz.renewal.Importing.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of an accepted report from whose file a name was erased. */
class ErasedReportTest {

    private final Importing city = new Importing();

    @Test
    void anAcceptedReportWhoseFileWasErasedIsReadAnew() {
        Import read = city.read(HEADER + "AG Rad\tRadweg von Frau Beispiel\tläuft\t\n", DECEMBER);
        city.accept(read.id());
        assertTrue(report(read.id()).toString().contains("Frau Beispiel"));
        byte[] erased = (HEADER + "AG Rad\tRadweg von der Leitung\tläuft\t\n").getBytes(StandardCharsets.UTF_8);
        city.ports.transactions().write(() -> {
            city.ports.imports().dropFile(CITY, read.id());
            city.ports.imports().add(read.in(Import.State.ACCEPTED), erased);
            return null;
        });

        assertFalse(report(read.id()).toString().contains("Frau Beispiel"));
    }

    @Test
    void anAcceptedReportWhoseFileHadToBeDroppedSaysWhy() {
        Import read = city.read(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        city.accept(read.id());
        report(read.id());
        city.ports.transactions().write(() -> {
            city.ports.imports().dropFile(CITY, read.id());
            return null;
        });

        ImportConflict conflict = assertThrows(ImportConflict.class, () -> report(read.id()));

        assertTrue(conflict.getMessage().contains("Name einer Person"), conflict.getMessage());
        assertEquals(
                List.of(read.id()),
                city.renewal.latest(COORDINATOR, CITY).stream().map(Import::id).toList());
    }

    private Report report(ImportId id) {
        return city.draft(id).draft().accepted();
    }
}
