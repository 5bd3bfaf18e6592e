package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What those who run the register look at. */
class OperationIT extends ServerTest {

    @Test
    void theApplicationIsAlive() throws Exception {
        assertEquals(200, management("health/live").statusCode());
    }

    @Test
    void theApplicationIsReadyWithItsDatabase() throws Exception {
        var answer = management("health/ready");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("ikz-database"), answer.body());
    }

    @Test
    void theServerPublishesTheDescriptionOfTheInterface() throws Exception {
        var answer = Visitor.unknown().get("/openapi");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("/imports/{id}/acceptance"), answer.body());
    }

    private static HttpResponse<String> management(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("test.port.management") + "/" + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
