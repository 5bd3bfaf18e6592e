package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT extends ServerTest {

    @Test
    void aStrangerIsAskedToLogInAndToldWhy() {
        var answer = Visitor.unknown().get("api/v1/units");

        assertProblem(401, answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        assertEquals("/ikz/api/v1/units", Visitor.json(answer).getString("instance"));
    }

    @Test
    void aWrongPasswordIsToldLikewise() {
        assertProblem(401, Visitor.as("niemand").get("api/v1/units"));
    }

    @Test
    void aStrangerSeesAGermanPageElsewhere() {
        var answer = Visitor.unknown().get("");

        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(answer.body().contains("Anmeldung erforderlich"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leser", "fb32", "koordination", "admin"})
    void everyoneWhoMayLogInReads(String user) {
        assertEquals(200, Visitor.as(user).get("api/v1/cooperations").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"leser, 403", "fb32, 403", "admin, 403", "koordination, 200"})
    void onlyCoordinatorsSeeImports(String user, int status) {
        assertEquals(status, Visitor.as(user).get("api/v1/imports").statusCode());
    }

    @Test
    void aReaderWhoSubmitsIsRefusedWithAReason() {
        var answer = Visitor.as("leser").post("api/v1/imports?asOf=2010-11-30", "text/plain", "Dezernat I");

        assertProblem(403, answer);
        assertTrue(Visitor.json(answer).getString("detail").contains("Koordination"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    api/v1/nothing,           404",
        "GET,    api/v1/cooperations/none, 404",
        "GET,    api/v1/imports/none,      404",
        "DELETE, api/v1/imports/none,      404",
        "DELETE, api/v1/units,             405",
        "GET,    api/v1/units?asOf=heute,  400",
        "POST,   api/v1/imports,           400"
    })
    void everyRefusalIsAProblemInGerman(String method, String path, int status) {
        var visitor = Visitor.as("koordination");

        assertProblem(status, visitor.send(visitor.request(path).method(method, BodyPublishers.noBody())));
    }

    @Test
    void whatIsNotJsonIsNotToBeHad() {
        var visitor = Visitor.as("leser");

        assertProblem(406, visitor.send(visitor.request("api/v1/units").header("Accept", "image/png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/units", "api/v1/nothing"})
    void everyAnswerRestrictsWhatBrowsersMayDo(String path) {
        for (var visitor : new Visitor[] {Visitor.unknown(), Visitor.as("leser")}) {
            var headers = visitor.get(path).headers();

            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(headers.firstValue("Cache-Control").orElse("").contains("no-store"));
        }
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                answer.headers().toString());
        assertEquals(status, Visitor.json(answer).getInt("status"));
        assertFalse(Visitor.json(answer).getString("detail").isBlank());
    }
}
