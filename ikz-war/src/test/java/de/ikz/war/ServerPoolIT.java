package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The register on PostgreSQL through a pool of the server ({@code ikz.datasource}), deployed as WildFly alone does it; on
 * both servers the test of the handbook makes the pool by the commands of the handbook.
 */
@EnabledIfSystemProperty(named = "arquillian.launch", matches = "wildfly")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerPoolIT {
    private static final String CITY = "15008000";
    private static final String JNDI = "java:/jdbc/ikz";
    private static final String DRIVER = "postgresql.jar";
    private static final String POOL = "ikz-pool.jar";
    private static final String REGISTER = "on-postgresql";

    private static EmbeddedPostgres postgres;

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = DRIVER, managed = false, testable = false, order = 1)
    static JavaArchive driver() throws URISyntaxException {
        File jar = new File(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.create(ZipImporter.class, DRIVER).importFrom(jar).as(JavaArchive.class);
    }

    @Deployment(name = POOL, managed = false, testable = false, order = 2)
    static JavaArchive pool() {
        int port = isSupported() ? started().getPort() : 0;
        String datasource =
                "<datasources xmlns=\"http://www.jboss.org/ironjacamar/schema\"><datasource jndi-name=\"" + JNDI
                        + "\" pool-name=\"ikz\"><connection-url>jdbc:postgresql://127.0.0.1:" + port
                        + "/postgres</connection-url><driver>" + DRIVER
                        + "</driver><security><user-name>postgres</user-name><password>postgres</password></security>"
                        + "</datasource></datasources>";
        return ShrinkWrap.create(JavaArchive.class, POOL).add(new StringAsset(datasource), "META-INF/ikz-ds.xml");
    }

    @Deployment(name = REGISTER, managed = false, testable = false, order = 3)
    static WebArchive register() {
        return BuiltWar.with("pool.war", "ikz.datasource=" + JNDI, "ikz.municipality=" + CITY);
    }

    @Test
    void whatIsAcceptedIsKeptInTheServersDatabase() throws Exception {
        Assumptions.assumeTrue(isSupported(), "PostgreSQL's binaries in this build are for Linux on amd64 alone");
        deployer.deploy(DRIVER);
        deployer.deploy(POOL);
        try {
            var coordinator = new Coordinator(CITY);
            deployer.deploy(REGISTER);
            int all;
            try {
                coordinator.takeOver("2010-11-30", Coordinator.sample());
                all = coordinator.get("cooperations?asOf=2010-11-30").getInt("total");
            } finally {
                deployer.undeploy(REGISTER);
            }
            assertTrue(all > 100);
            assertEquals(all, stored());

            deployer.deploy(REGISTER);
            try {
                assertEquals(
                        all, coordinator.get("cooperations?asOf=2010-11-30").getInt("total"));
                assertEquals(200, Management.get("health/ready").statusCode());
            } finally {
                deployer.undeploy(REGISTER);
            }
        } finally {
            deployer.undeploy(POOL);
            deployer.undeploy(DRIVER);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static int stored() throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var count = connection.createStatement();
                var rows = count.executeQuery("select count(*) from cooperation_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean isSupported() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").matches("amd64|x86_64");
    }

    private static EmbeddedPostgres started() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
        return postgres;
    }
}
