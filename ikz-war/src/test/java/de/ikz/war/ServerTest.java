package de.ikz.war;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against a real server that runs the very WAR which Maven built. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class ServerTest {
    @Deployment(testable = false)
    static WebArchive builtWar() {
        return BuiltWar.asItIs();
    }
}
