package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        return BuiltWar.with("sample.war", "ikz.sample=magdeburg", "ikz.municipality=" + CITY);
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
