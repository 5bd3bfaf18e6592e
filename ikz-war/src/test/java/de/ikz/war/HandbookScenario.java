package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * The life of one installation by the handbook alone, from a plain server to the removal; each test goes on where the
 * one before ended. No Arquillian: the server is started and everything is done by the commands of the handbook.
 */
@Tag("handbook")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class HandbookScenario {
    final Handbook handbook;
    final Administrator administrator;
    private final String server;
    private final InstalledRegister register = new InstalledRegister();
    private InstalledPostgres postgres;
    private boolean broken;

    @RegisterExtension
    final TestExecutionExceptionHandler end = (context, problem) -> {
        broken = !(problem instanceof TestAbortedException);
        throw problem;
    };

    HandbookScenario(String server) throws IOException {
        this.server = server;
        this.handbook = Handbook.read();
        this.administrator = new Administrator(handbook);
    }

    /** Takes a plain server and gives the variables of the handbook their values. */
    abstract void unpack(Map<String, String> variables) throws Exception;

    /** Sets the server up and starts it. */
    abstract void setUp() throws Exception;

    abstract void restart() throws Exception;

    abstract void stop() throws Exception;

    /** A dump of all threads of the server's process. */
    abstract String threads() throws Exception;

    @BeforeAll
    void aServerIsUnpacked() throws Exception {
        Path place = Files.createTempDirectory("ikz-betrieb");
        Map<String, String> variables = new HashMap<>();
        variables.put("IKZ_WAR", System.getProperty("ikz.war"));
        variables.put("IKZ_DATEN", Files.createDirectory(place.resolve("daten")).toString());
        variables.put("SICHERUNGSDATEI", place.resolve("derby").toString());
        variables.put("IKZ_ADRESSE", Visitor.address("").toString().replaceAll("/$", ""));
        unpack(variables);
        administrator.choose(server + "-variablen", variables);
    }

    @BeforeEach
    void theStepBeforeSucceeded() {
        assumeFalse(broken, "An earlier step failed");
    }

    @AfterAll
    void everythingIsStopped() throws Exception {
        stop();
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    @Order(1)
    void theRegisterIsInstalledAndPeopleLogIn() throws Exception {
        setUp();
        user("koordination", "coordinator");
        user("leser", "reader");
        run("ausrollen");

        register.assertReady();
        assertTrue(run("pruefen")
                .contains("IKZ-Register der Kommune " + InstalledRegister.CITY + " geöffnet, Daten: "
                        + administrator.value("IKZ_DATEN")));
        register.assertRights("koordination", "leser");
        register.takeOverSample();
        assertTrue(register.entries().getInt("total") > 100);
    }

    @Test
    @Order(2)
    void aSettingIsChanged() throws Exception {
        assertEquals(413, register.submitLarge());

        run("einstellen");
        register.assertReady();

        assertNotEquals(413, register.submitLarge());
    }

    @Test
    @Order(3)
    void derbyIsBackedUpAndRestored() throws Exception {
        JsonObject before = register.entries();
        run("derby-sichern");
        register.assertReady();
        register.takeOverOlder();
        assertNotEquals(before, register.entries());

        run("derby-zurueckspielen");
        register.assertReady();

        assertEquals(before, register.entries());
    }

    @Test
    @Order(4)
    void aNewVersionTakesOver() throws Exception {
        JsonObject before = register.entries();

        run("aktualisieren");
        register.assertReady();

        assertEquals(before, register.entries());
    }

    @Test
    @Order(5)
    void theRegisterMovesToPostgreSql() throws Exception {
        postgres = InstalledPostgres.create(administrator);
        postgres.start();
        administrator.choose(
                "postgresql-variablen",
                Map.of(
                        "DB_HOST",
                        "127.0.0.1",
                        "DB_PORT",
                        Integer.toString(postgres.port()),
                        "DB_KENNWORT",
                        "geheim-2026",
                        "JDBC_TREIBER",
                        Path.of(org.postgresql.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString()));
        administrator.set("PGHOST", "127.0.0.1");
        administrator.set("PGPORT", Integer.toString(postgres.port()));
        administrator.set("PGUSER", "postgres");
        administrator.run("postgresql-anlegen");
        run("postgresql");
        register.assertReady();

        assertFalse(threads().contains("derby"), "Derby ended with the use of it");
        assertEquals(0, register.entries().getInt("total"));
        register.takeOverSample();
        assertEquals(
                register.entries().getInt("total") + "\n",
                administrator.shell("count", "psql --dbname=ikz -Atc 'select count(*) from cooperation_version'"));
    }

    @Test
    @Order(6)
    void postgreSqlIsBackedUpAndRestored() throws Exception {
        assumeTrue(postgres != null, "PostgreSQL is not installed");
        JsonObject before = register.entries();
        administrator.set("SICHERUNGSDATEI", administrator.value("SICHERUNGSDATEI") + "-pg");
        administrator.run("postgresql-sichern");
        register.takeOverOlder();
        assertNotEquals(before, register.entries());

        administrator.run("postgresql-zurueckspielen");
        register.assertReady();

        assertEquals(before, register.entries());
    }

    @Test
    @Order(7)
    void theServerMayStartBeforeItsDatabase() throws Exception {
        assumeTrue(postgres != null, "PostgreSQL is not installed");
        postgres.stop();
        restart();
        register.awaitStatus("health/ready", 503);
        register.awaitClosed();

        postgres.start();

        register.assertReady();
        assertTrue(register.entries().getInt("total") > 100);
    }

    @Test
    @Order(8)
    void theDirectoryOfTheCityTakesTheLoginsPlace() throws Exception {
        try (var directory = new CityDirectory()) {
            administrator.set("LDAP_ADRESSE", directory.address());
            administrator.set("LDAP_BASIS", CityDirectory.BASE);
            administrator.set("LDAP_KENNWORT", CityDirectory.PASSWORD);
            run("ldap");
            restart();
            register.assertReady();

            register.assertRights(CityDirectory.COORDINATOR, CityDirectory.READER);
            assertEquals(401, Visitor.as("koordination").get("").statusCode());
        }
    }

    @Test
    @Order(9)
    void theRegisterIsRemovedWithAllItsThreads() throws Exception {
        assertTrue(threads().contains("java.lang.Thread.State"), "a dump of the server's threads");

        run("entfernen");

        register.awaitStatus("ikz/", 404);
        String left = threads();
        assertFalse(left.contains("de.ikz"), left);
    }

    String run(String step) throws Exception {
        return administrator.run(server + "-" + step);
    }

    private void user(String name, String group) throws Exception {
        administrator.set("BENUTZER", name);
        administrator.set("KENNWORT", name);
        administrator.set("GRUPPE", group);
        run("benutzer");
    }
}
