package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is submitted: a clear answer, nothing stored unasked, and the next import works. */
class BadInputIT extends ServerTest {
    private static final String STAND = "2010-11-30";
    private static final int LARGE = 40 * 1024 * 1024;
    private static final String HEADER = "Erfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n";

    private final Coordinator coordinator = new Coordinator("15004000");

    @AfterEach
    void theNextImportWorks() throws Exception {
        assertEquals("ready", coordinator.read(STAND, Coordinator.sample()).getString("state"));
        assertEquals(0, coordinator.get("cooperations").getInt("total"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(400, coordinator.submit(STAND, new byte[0]));
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] binary = new byte[50_000];
        new Random(1).nextBytes(binary);

        assertRefused(400, coordinator.submit(STAND, binary));
    }

    @Test
    void nulBytesAreRefused() {
        assertRefused(400, coordinator.submit(STAND, "Dezernat I\n\u0000FB 01\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/cooperations?partner=%00",
                "api/v1/partners?q=a%00b",
                "api/v1/cooperations/x%00",
                "?q=%00"
            })
    void nulInAnAddressIsRefused(String path) {
        assertEquals(400, Visitor.as("leser").get(path).statusCode());
    }

    @Test
    void nulInAFormIsRefused() {
        var answer =
                Visitor.as("koordination").post("hinweise", "application/x-www-form-urlencoded", "tun=erase&by=x%00y");

        assertEquals(400, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE"})
    void otherEncodingsAreReadOrRefused(String encoding) throws Exception {
        String report = new String(Coordinator.sample(), StandardCharsets.UTF_8)
                .replace("•", "-")
                .replace("–", "-");
        var answer = coordinator.submit(STAND, report.getBytes(Charset.forName(encoding)));

        if (answer.statusCode() == 202) {
            JsonObject read = coordinator.read(Visitor.json(answer).getString("id"));
            assertTrue(read.getString("state").matches("ready|failed"), read.toString());
        } else {
            assertRefused(400, answer);
        }
    }

    @Test
    void tenThousandColumnsAreAnswered() throws Exception {
        String row = "\tThema".repeat(10_000) + "\n";

        assertAnswered("Dezernat I\n\nFB 01\n\n" + HEADER + row);
    }

    @Test
    void directionOverridesAreFound() throws Exception {
        assertAnswered("Dezernat I\n\nFB 01\n\n" + HEADER + "\tThema \u202egesund\u202c\tläuft\t\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referat für Unbekanntes\n\n", "", "Dezernat I\n\nFB 01\n\n"})
    void oddReportsAreAnswered(String before) throws Exception {
        assertAnswered(before + HEADER + "\tThema\tläuft\tweiter\n");
        assertAnswered(before + HEADER);
    }

    @Test
    void fortyMegabytesAreRefusedBeforeTheyAreRead() {
        byte[] line = new byte[LARGE];
        java.util.Arrays.fill(line, (byte) 'a');

        assertRefused(413, coordinator.submit(STAND, line));
    }

    @Test
    void fortyMegabytesWithoutALengthAreRefused() {
        var visitor = Visitor.as("koordination");
        InputStream body = new ByteArrayInputStream(new byte[LARGE]);
        var answer = visitor.send(
                visitor.request("api/v1/imports?asOf=" + STAND).POST(BodyPublishers.ofInputStream(() -> body)));

        assertRefused(413, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void aFormOfFortyMegabytesIsRefusedOnEveryPage(String type) {
        var visitor = Visitor.as("koordination");
        var answer = visitor.send(visitor.request("index.xhtml")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(new byte[LARGE])));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("8.388.608"), answer.body());
    }

    @Test
    void aFormIsNoFile() {
        var answer = Visitor.as("koordination")
                .post("api/v1/imports?asOf=" + STAND, "multipart/form-data; boundary=x", "--x--");

        assertRefused(415, answer);
    }

    @Test
    void whatCurlCallsAFormIsAFile() {
        var answer = Visitor.as("koordination")
                .post(
                        "api/v1/imports?municipality=15004000&asOf=" + STAND,
                        "application/x-www-form-urlencoded",
                        "Dezernat I\n\nFB 01\n\n" + HEADER);

        assertEquals(202, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heute", "2999-12-31", "30.11.2010"})
    void aStandThatCannotBeIsRefused(String stand) throws Exception {
        assertRefused(400, coordinator.submit(stand, Coordinator.sample()));
    }

    private void assertAnswered(String report) throws Exception {
        var answer = coordinator.submit(STAND, report.getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() != 202) {
            assertRefused(400, answer);
            return;
        }
        JsonObject read = coordinator.read(Visitor.json(answer).getString("id"));
        boolean hasFindings = !read.getJsonArray("findings").isEmpty();
        boolean isPlain = report.equals("Dezernat I\n\nFB 01\n\n" + HEADER + "\tThema\tläuft\tweiter\n");
        assertTrue(read.containsKey("problem") || hasFindings || isPlain, read.toString());
    }

    private static void assertRefused(int status, java.net.http.HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertFalse(Visitor.json(answer).getString("detail").isBlank());
    }
}
