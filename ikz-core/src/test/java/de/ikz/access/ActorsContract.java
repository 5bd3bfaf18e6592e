package de.ikz.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.ikz.register.Ports;
import java.util.Optional;
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

    private String idOf(String login) {
        return ports().transactions().write(() -> ports().actors().idOf(login));
    }

    private Optional<String> login(String id) {
        return ports().transactions().read(() -> ports().actors().login(id));
    }
}
