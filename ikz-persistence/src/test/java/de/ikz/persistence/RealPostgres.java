package de.ikz.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A real PostgreSQL, started once for all tests of a run and ended with it. */
final class RealPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private RealPostgres() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /**
     * The server of this run; its tests are skipped where there is no PostgreSQL for this kind of machine. Call it
     * before each test, so that each is reported as skipped.
     */
    static RealPostgres of(ExtensionContext context) {
        Assumptions.assumeTrue(
                isLinuxAmd64(), "The tests on PostgreSQL need Linux on amd64: its binaries are for this alone.");
        return context.getRoot()
                .getStore(Namespace.create(RealPostgres.class))
                .getOrComputeIfAbsent(RealPostgres.class, key -> new RealPostgres(), RealPostgres.class);
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static boolean isLinuxAmd64() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return System.getProperty("os.name").startsWith("Linux")
                && (machine.equals("amd64") || machine.equals("x86_64"));
    }
}
