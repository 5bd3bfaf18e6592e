package de.ikz.war;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against a real server that runs the very WAR which Maven built. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class ServerTest {
    @Deployment(testable = false)
    static WebArchive builtWar() {
        return ShrinkWrap.create(ZipImporter.class, "ikz.war")
                .importFrom(new File(System.getProperty("ikz.war")))
                .as(WebArchive.class);
    }
}
