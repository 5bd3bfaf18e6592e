package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What those who run the register look at. */
class OperationIT extends ServerTest {

    @Test
    void theApplicationIsAlive() throws Exception {
        assertEquals(200, Management.get("health/live").statusCode());
    }

    @Test
    void theApplicationIsReadyWithItsDatabase() throws Exception {
        var answer = Management.get("health/ready");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("ikz-database"), answer.body());
    }

    @Test
    void theServerPublishesTheDescriptionOfTheInterface() throws Exception {
        var answer = Visitor.unknown().get("/openapi");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("/imports/{id}/acceptance"), answer.body());
    }
}
