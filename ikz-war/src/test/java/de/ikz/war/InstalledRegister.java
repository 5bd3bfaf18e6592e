package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** The register of an installation as people meet it over HTTP; waits, because a server needs its time. */
final class InstalledRegister {
    static final String CITY = "15003000";
    private static final String OLDER = "2009-11-30";
    private static final String STAND = "2010-11-30";
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Coordinator coordinator = new Coordinator(CITY);

    /** People of both kinds log in and may what they may; nobody else gets in. */
    void assertRights(String coordinator, String reader) {
        assertEquals(200, Visitor.as(coordinator).get("import.xhtml").statusCode());
        assertEquals(200, Visitor.as(reader).get("").statusCode());
        assertEquals(403, Visitor.as(reader).get("import.xhtml").statusCode());
        assertEquals(401, Visitor.unknown().get("").statusCode());
    }

    JsonObject entries() {
        return coordinator.get("cooperations?limit=200");
    }

    /** The status of the answer to a report of nine megabytes. */
    int submitLarge() {
        byte[] large = new byte[9 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        var visitor = Visitor.as("koordination");
        return visitor.send(visitor.request("api/v1/imports?asOf=" + STAND).POST(BodyPublishers.ofByteArray(large)))
                .statusCode();
    }

    /** Takes over the sample report. */
    void takeOverSample() throws Exception {
        coordinator.takeOver(STAND, Coordinator.sample());
    }

    /** Takes over a short report of the year before. */
    void takeOverOlder() throws Exception {
        byte[] report = ("Dezernat I\n\nFB 01\n\nErfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n"
                        + "\tGemeinsamer Bauhof\tläuft\tweiter\n")
                .getBytes(StandardCharsets.UTF_8);
        coordinator.takeOver(OLDER, report);
    }

    void assertReady() throws Exception {
        awaitStatus("health/ready", 200);
        awaitStatus("ikz/api/v1/units", 401);
    }

    /** Waits, because servers say that they have started before their applications have. */
    void awaitStatus(String path, int expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String found = ask(path);
        while (!found.startsWith(expected + " ") && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            found = ask(path);
        }
        assertTrue(found.startsWith(expected + " "), path + ": " + found);
    }

    /** Waits until the application is there and says that its database is not. */
    void awaitClosed() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int found = coordinator.answer("units").statusCode();
        while (found != 503 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            found = coordinator.answer("units").statusCode();
        }
        assertEquals(503, found);
    }

    private static String ask(String path) throws InterruptedException {
        try {
            var answer = path.startsWith("health/")
                    ? Management.get(path)
                    : Visitor.unknown().get("/" + path);
            return answer.statusCode() + " " + answer.body();
        } catch (IOException | AssertionError e) {
            return e.toString();
        }
    }
}
