package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
    private static final String CITY = "15003000";
    private static final String OLDER = "2009-11-30";
    private static final String STAND = "2010-11-30";
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    final Handbook handbook;
    final Administrator administrator;
    private final String server;
    private final Coordinator coordinator = new Coordinator(CITY);
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

        assertReady();
        assertTrue(run("pruefen")
                .contains(
                        "IKZ-Register der Kommune " + CITY + " geöffnet, Daten: " + administrator.value("IKZ_DATEN")));
        assertRights("koordination", "leser");
        coordinator.takeOver(STAND, Coordinator.sample());
        assertTrue(entries().getInt("total") > 100);
    }

    @Test
    @Order(2)
    void aSettingIsChanged() throws Exception {
        assertEquals(413, submitLarge());

        run("einstellen");
        assertReady();

        assertNotEquals(413, submitLarge());
    }

    @Test
    @Order(3)
    void derbyIsBackedUpAndRestored() throws Exception {
        JsonObject before = entries();
        run("derby-sichern");
        assertReady();
        coordinator.takeOver(OLDER, shortReport());
        assertNotEquals(before, entries());

        run("derby-zurueckspielen");
        assertReady();

        assertEquals(before, entries());
    }

    @Test
    @Order(4)
    void aNewVersionTakesOver() throws Exception {
        JsonObject before = entries();

        run("aktualisieren");
        assertReady();

        assertEquals(before, entries());
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
        assertReady();

        assertFalse(threads().contains("derby"), "Derby ended with the use of it");
        assertEquals(0, entries().getInt("total"));
        coordinator.takeOver(STAND, Coordinator.sample());
        assertEquals(
                entries().getInt("total") + "\n",
                administrator.shell("count", "psql --dbname=ikz -Atc 'select count(*) from cooperation_version'"));
    }

    @Test
    @Order(6)
    void postgreSqlIsBackedUpAndRestored() throws Exception {
        assumeTrue(postgres != null, "PostgreSQL is not installed");
        JsonObject before = entries();
        administrator.set("SICHERUNGSDATEI", administrator.value("SICHERUNGSDATEI") + "-pg");
        administrator.run("postgresql-sichern");
        coordinator.takeOver(OLDER, shortReport());
        assertNotEquals(before, entries());

        administrator.run("postgresql-zurueckspielen");
        assertReady();

        assertEquals(before, entries());
    }

    @Test
    @Order(7)
    void theServerMayStartBeforeItsDatabase() throws Exception {
        assumeTrue(postgres != null, "PostgreSQL is not installed");
        postgres.stop();
        restart();
        awaitStatus("health/ready", 503);
        awaitClosed();

        postgres.start();

        assertReady();
        assertTrue(entries().getInt("total") > 100);
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
            assertReady();

            assertRights(CityDirectory.COORDINATOR, CityDirectory.READER);
            assertEquals(401, Visitor.as("koordination").get("").statusCode());
        }
    }

    @Test
    @Order(9)
    void theRegisterIsRemovedWithAllItsThreads() throws Exception {
        assertTrue(threads().contains("java.lang.Thread.State"), "a dump of the server's threads");

        run("entfernen");

        awaitStatus("ikz/", 404);
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

    private static void assertRights(String coordinator, String reader) {
        assertEquals(200, Visitor.as(coordinator).get("import.xhtml").statusCode());
        assertEquals(200, Visitor.as(reader).get("").statusCode());
        assertEquals(403, Visitor.as(reader).get("import.xhtml").statusCode());
        assertEquals(401, Visitor.unknown().get("").statusCode());
    }

    private JsonObject entries() {
        return coordinator.get("cooperations?limit=200");
    }

    private int submitLarge() {
        byte[] large = new byte[9 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        var visitor = Visitor.as("koordination");
        return visitor.send(visitor.request("api/v1/imports?asOf=" + STAND).POST(BodyPublishers.ofByteArray(large)))
                .statusCode();
    }

    private static byte[] shortReport() {
        return ("Dezernat I\n\nFB 01\n\nErfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n"
                        + "\tGemeinsamer Bauhof\tläuft\tweiter\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertReady() throws Exception {
        awaitStatus("health/ready", 200);
        awaitStatus("ikz/api/v1/units", 401);
    }

    /** Waits, because servers say that they have started before their applications have. */
    private static void awaitStatus(String path, int expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String found = ask(path);
        while (!found.startsWith(expected + " ") && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            found = ask(path);
        }
        assertTrue(found.startsWith(expected + " "), path + ": " + found);
    }

    /** Waits until the application is there and says that its database is not. */
    private void awaitClosed() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int found = coordinator.answer("units").statusCode();
        while (found != 503 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            found = coordinator.answer("units").statusCode();
        }
        assertEquals(503, found);
    }

    private static String ask(String path) throws InterruptedException {
        try {
            var answer = path.startsWith("health/")
                    ? Management.get(path)
                    : Visitor.unknown().get("/" + path);
            return answer.statusCode() + " " + answer.body();
        } catch (IOException | AssertionError e) {
            return e.toString();
        }
    }
}
