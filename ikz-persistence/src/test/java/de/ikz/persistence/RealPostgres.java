package de.ikz.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started once for all tests of a run and ended with it. */
final class RealPostgres {

    private RealPostgres() {}

    /**
     * Connections to the server of this run; tests are skipped where there is no PostgreSQL for this kind of machine. To be
     * called before or in each test, so that each is reported as skipped.
     */
    static DataSource dataSource() {
        Assumptions.assumeTrue(
                isLinuxAmd64(), "The tests on PostgreSQL need Linux on amd64: its binaries are for this alone.");
        return Server.SERVER.getPostgresDatabase();
    }

    /** A further database of its own, empty. */
    static DataSource another(String name) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create database " + name);
        }
        return Server.SERVER.getDatabase("postgres", name);
    }

    private static boolean isLinuxAmd64() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return System.getProperty("os.name").startsWith("Linux")
                && (machine.equals("amd64") || machine.equals("x86_64"));
    }

    private static final class Server {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
