package de.ikz.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * One PostgreSQL server for the whole run of tests; where there are no binaries for this platform, tests that need it are
 * skipped.
 */
final class TemporaryPostgres {

    private static String reason = "";
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private TemporaryPostgres() {}

    /** Connections to the server's only database. */
    static DataSource dataSource() {
        Assumptions.assumeTrue(SERVER.isPresent(), () -> "PostgreSQL cannot be started on this platform: " + reason);
        return SERVER.orElseThrow().getPostgresDatabase();
    }

    private static Optional<EmbeddedPostgres> start() {
        try {
            // Another order than the register's, so that a column without its own order shows.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "50")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return Optional.of(server);
        } catch (IOException | RuntimeException e) {
            reason = e.getMessage();
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
