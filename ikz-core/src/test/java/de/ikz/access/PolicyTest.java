package de.ikz.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @ParameterizedTest
    @CsvSource({
        "READ_ENTRIES, READER, true",
        "READ_ENTRIES, COORDINATOR, true",
        "READ_ENTRIES, ADMIN, true",
        "IMPORT_REPORTS, READER, false",
        "IMPORT_REPORTS, COORDINATOR, true",
        "IMPORT_REPORTS, ADMIN, false",
        "SETTLE_EVERYWHERE, READER, false",
        "SETTLE_EVERYWHERE, COORDINATOR, true",
        "SETTLE_EVERYWHERE, ADMIN, false",
        "KEEP_DIRECTORY, READER, false",
        "KEEP_DIRECTORY, COORDINATOR, true",
        "KEEP_DIRECTORY, ADMIN, false",
        "ERASE_PERSONS, READER, false",
        "ERASE_PERSONS, COORDINATOR, true",
        "ERASE_PERSONS, ADMIN, false",
        "ASSIGN_EDITORS, READER, false",
        "ASSIGN_EDITORS, COORDINATOR, false",
        "ASSIGN_EDITORS, ADMIN, true"
    })
    void aPolicyPermitsItsRoles(Policy policy, Role role, boolean permitted) {
        Actor actor = new Actor("jemand", EnumSet.of(Role.READER, role));

        assertEquals(permitted, policy.permits(actor));
        if (permitted) {
            assertDoesNotThrow(() -> policy.require(actor));
        } else {
            assertThrows(AccessDenied.class, () -> policy.require(actor));
        }
    }

    @Test
    void theRefusalIsAGermanSentenceThatSaysWhomToAsk() {
        Actor reader = new Actor("leser", Set.of(Role.READER));

        AccessDenied denied = assertThrows(AccessDenied.class, () -> Policy.IMPORT_REPORTS.require(reader));

        assertTrue(denied.getMessage().contains("Berichte importieren"));
        assertTrue(denied.getMessage().contains("IKZ-Koordination"));
    }

    @Test
    void aLoginIsTheSameInUpperAndLowerCase() {
        assertEquals(new Actor("fb32", Set.of(Role.READER)), new Actor("FB32", Set.of(Role.READER)));
    }

    @Test
    void whoeverMayNotReadIsNoActor() {
        assertThrows(IllegalArgumentException.class, () -> new Actor("x", Set.of(Role.ADMIN)));
        assertThrows(IllegalArgumentException.class, () -> new Actor(" ", Set.of(Role.READER)));
    }
}
