package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new version of the application takes over from the old one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RedeploymentIT {
    private static final String WAR = "redeployed";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = WAR, managed = false, testable = false)
    static WebArchive war() {
        return BuiltWar.asItIs();
    }

    @Test
    void nothingIsLostWhenTheApplicationIsDeployedAnew() throws Exception {
        var coordinator = new Coordinator("15006000");
        deployer.deploy(WAR);
        try {
            coordinator.takeOver("2010-11-30", Coordinator.sample());
            var before = coordinator.get("cooperations?limit=200");

            for (int round = 0; round < 2; round++) {
                deployer.undeploy(WAR);
                deployer.deploy(WAR);

                assertEquals(before, coordinator.get("cooperations?limit=200"));
            }
        } finally {
            deployer.undeploy(WAR);
        }
    }
}
