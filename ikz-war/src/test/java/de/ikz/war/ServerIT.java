package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ServerIT extends ServerTest {
    private static final String JSON = "application/json";

    @Test
    void aStrangerIsAskedToLogIn() {
        assertEquals(401, Visitor.unknown().get("api/v1/ping").statusCode());
    }

    @Test
    void aReaderIsKnownByName() {
        var answer = Visitor.as("leser").get("api/v1/ping");

        assertEquals(200, answer.statusCode());
        assertEquals("leser", Visitor.json(answer).getString("user"));
    }

    @Test
    void configurationComesFromSystemProperties() {
        assertEquals(
                "none", Visitor.json(Visitor.as("leser").get("api/v1/ping")).getString("sample"));
    }

    @Test
    void jsonIsReadAndWrittenBesideFlywaysJackson() {
        var answer = Visitor.as("koordination").post("api/v1/ping", JSON, "{\"topic\":\"Straßenbeleuchtung\"}");

        assertEquals("Straßenbeleuchtung", Visitor.json(answer).getString("topic"));
    }

    @Test
    void onlyACoordinatorMayWrite() {
        assertEquals(403, Visitor.as("leser").post("api/v1/ping", JSON, "{}").statusCode());
    }
}
