package de.ikz.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.ikz.organization.UnitId;
import de.ikz.register.Given;
import de.ikz.register.Ports;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Actors}. */
public abstract class ActorsContract {

    protected abstract Ports ports();

    @Test
    void aLoginKeepsItsId() {
        String id = idOf("koordination");

        assertEquals(id, idOf("koordination"));
        assertNotEquals(id, idOf("fb32"));
    }

    @Test
    void theLoginIsFoundByItsId() {
        String id = idOf("koordination");

        assertEquals(Optional.of("koordination"), login(id));
        assertEquals(Optional.empty(), login("nobody"));
    }

    @Test
    void anIdDoesNotContainTheLogin() {
        assertEquals(-1, idOf("m.mustermann").indexOf("mustermann"));
    }

    @Test
    void aNewLoginIsKnownWithinItsOwnTransaction() {
        String login = ports().transactions()
                .write(() ->
                        ports().actors().login(ports().actors().idOf("neu")).orElseThrow());

        assertEquals("neu", login);
    }

    @Test
    void aKnownLoginIsFoundWhileOnlyReading() {
        String id = idOf("leser");

        assertEquals(id, ports().transactions().read(() -> ports().actors().idOf("leser")));
    }

    @Test
    void anAssignmentIsKeptWithItsLogin() {
        Assignment editing = Assignment.editing(Given.MAGDEBURG, new UnitId("fb-32"));
        Assignment approving = new Assignment(
                Given.HALLE,
                new UnitId("amt-31"),
                Assignment.Duty.APPROVE,
                true,
                Validity.since(LocalDate.of(2026, 1, 1)));
        ports().transactions().write(() -> {
            ports().actors().assign("fb32", editing);
            ports().actors().assign("fb32", approving);
            return null;
        });

        assertEquals(Set.of(editing, approving), Set.copyOf(assignments("fb32")));
        assertEquals(List.of(), assignments("leser"));
    }

    private List<Assignment> assignments(String login) {
        return ports().transactions().read(() -> ports().actors().assignments(login));
    }

    private String idOf(String login) {
        return ports().transactions().write(() -> ports().actors().idOf(login));
    }

    private Optional<String> login(String id) {
        return ports().transactions().read(() -> ports().actors().login(id));
    }
}
