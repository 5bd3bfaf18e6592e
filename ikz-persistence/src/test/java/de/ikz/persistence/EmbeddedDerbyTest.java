package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.register.Filter;
import de.ikz.register.Given;
import de.ikz.register.Scope;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDerbyTest {

    @TempDir
    Path directory;

    @Test
    void whatIsStoredIsThereAfterClosingAndOpeningAgain() {
        Path data = directory.resolve("not").resolve("there yet");
        for (int time = 0; time < 3; time++) {
            try (EmbeddedDerby derby = EmbeddedDerby.in(data);
                    JpaStore store = JpaStore.open(derby.dataSource(), Provider.HIBERNATE.properties())) {
                assertEquals(time, count(store));
                append(store, "entry-" + time);
            }
        }
    }

    @Test
    void twoDirectoriesAreTwoRegisters() {
        try (EmbeddedDerby one = EmbeddedDerby.in(directory.resolve("one"));
                EmbeddedDerby two = EmbeddedDerby.in(directory.resolve("two"));
                JpaStore first = JpaStore.open(one.dataSource(), Provider.ECLIPSELINK.properties());
                JpaStore second = JpaStore.open(two.dataSource(), Provider.ECLIPSELINK.properties())) {
            append(first, "entry");

            assertEquals(1, count(first));
            assertEquals(0, count(second));
        }
    }

    @Test
    void aStoreIsReadyUntilItsDatabaseIsGone() {
        EmbeddedDerby derby = EmbeddedDerby.in(directory);
        try (JpaStore store = JpaStore.open(derby.dataSource(), Provider.HIBERNATE.properties())) {
            assertTrue(store.isReady());
        }
        derby.close();
        assertTrue(Files.notExists(directory.resolve("register").resolve("db.lck")));
    }

    @Test
    void aClosedStoreIsNotReady() {
        try (EmbeddedDerby derby = EmbeddedDerby.in(directory)) {
            JpaStore store = JpaStore.open(derby.dataSource(), Provider.HIBERNATE.properties());
            store.close();

            assertFalse(store.isReady());
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThrows(UncheckedIOException.class, () -> EmbeddedDerby.in(file.resolve("below")));
    }

    private static void append(JpaStore store, String id) {
        store.transactions().write(() -> {
            store.cooperations().append(List.of(Given.project(id).recording()));
            return null;
        });
    }

    private static long count(JpaStore store) {
        Filter all = Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.of(2026, 1, 1)));
        return store.transactions().read(() -> store.cooperations().count(all)).count();
    }
}
