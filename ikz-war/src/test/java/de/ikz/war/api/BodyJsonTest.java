package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.war.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyJsonTest {

    @Test
    void anObjectIsRead() {
        assertEquals(
                "ä", BodyJson.read(body("{\"value\": \"ä\"}"), "eine Probe").getString("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "3", "{", "{\"a\": }", "kein JSON"})
    void everythingElseIsRefused(String text) {
        assertEquals(400, refused(text));
    }

    @Test
    void whatIsNestedDeeplyIsRefused() {
        assertEquals(400, refused("{\"a\":".repeat(100_000)));
        assertEquals(400, refused("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void aLargeBodyIsRefusedBeforeItIsRead() {
        assertEquals(413, refused("{\"a\": \"" + "x".repeat(1024 * 1024) + "\"}"));
    }

    private static int refused(String text) {
        return assertThrows(ProblemException.class, () -> BodyJson.read(body(text), "eine Probe"))
                .problem()
                .status();
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
