package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the settings say at the start: the sample, once, and what happens where they cannot be used. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StartIT {
    private static final String CITY = "15007000";
    private static final String WITH_SAMPLE = "with-sample";
    private static final String UNUSABLE = "unusable";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = WITH_SAMPLE, managed = false, testable = false)
    static WebArchive withSample() {
        return BuiltWar.with("sample.war", "ikz.sample=magdeburg", "ikz.demo=true", "ikz.municipality=" + CITY);
    }

    @Deployment(name = UNUSABLE, managed = false, testable = false)
    static WebArchive unusable() {
        return BuiltWar.with("unusable.war", "ikz.zone=Europe/Magdeburg");
    }

    @Test
    void theSampleIsImportedOnce() throws Exception {
        var coordinator = new Coordinator(CITY);
        for (int start = 0; start < 2; start++) {
            deployer.deploy(WITH_SAMPLE);
            try {
                int all = waitForEntries(coordinator);
                assertEquals(1, coordinator.get("imports").getInt("total"));
                assertEquals(
                        all, coordinator.get("cooperations?asOf=2010-11-30").getInt("total"));
            } finally {
                deployer.undeploy(WITH_SAMPLE);
            }
        }
    }

    @Test
    void theEditorOfTheDemoConfirmsEntriesOfTheOwnUnitAlone() throws Exception {
        deployer.deploy(WITH_SAMPLE);
        try {
            waitForEntries(new Coordinator(CITY));
            Visitor editor = Visitor.as("fb32");
            Instant end = Instant.now().plus(Duration.ofSeconds(30));
            var own = confirmStage(editor, "FB 32");
            while (own.statusCode() == 403 && Instant.now().isBefore(end)) {
                Thread.sleep(200);
                own = confirmStage(editor, "FB 32");
            }

            assertEquals(200, own.statusCode(), own.body());
            var other = confirmStage(editor, "FB 40");
            assertEquals(403, other.statusCode());
            assertTrue(Visitor.json(other).getString("detail").contains("dieser Einheit"), other.body());
            assertEquals(403, confirmStage(Visitor.as("leser"), "FB 32").statusCode());
        } finally {
            deployer.undeploy(WITH_SAMPLE);
        }
    }

    /** Confirms the stage of a project for which a unit answers, as it is. */
    private static HttpResponse<String> confirmStage(Visitor visitor, String unit) {
        JsonObject list =
                Visitor.json(visitor.get("api/v1/cooperations?kind=project&unit=" + unit.replace(" ", "%20")));
        JsonObject entry = ShortReport.item(ShortReport.items(list), "unit", unit);
        JsonObject asked =
                Json.createObjectBuilder(entry).add("stageSource", "confirmed").build();
        return visitor.send(visitor.request("api/v1/cooperations/" + entry.getString("id"))
                .header("If-Match", "\"" + entry.getInt("revision") + "\"")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(asked.toString())));
    }

    @Test
    void aSettingThatCannotBeUsedIsNamedToWhoeverAsks() throws Exception {
        deployer.deploy(UNUSABLE);
        try {
            var answer = Visitor.as("leser").get("api/v1/units");

            assertEquals(503, answer.statusCode());
            assertTrue(Visitor.json(answer).getString("detail").contains("ikz.zone=Europe/Magdeburg"));
            assertEquals(503, Visitor.as("leser").get("").statusCode());
            assertEquals(503, Management.get("health/ready").statusCode());
            assertEquals(200, Management.get("health/live").statusCode());
        } finally {
            deployer.undeploy(UNUSABLE);
        }
    }

    private static int waitForEntries(Coordinator coordinator) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        int found = coordinator.get("cooperations").getInt("total");
        while (found == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            found = coordinator.get("cooperations").getInt("total");
        }
        assertTrue(found > 100, "entries: " + found);
        return found;
    }
}
