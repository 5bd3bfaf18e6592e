package de.ikz.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** One Derby database for the whole run of tests, below {@code target}. */
final class TemporaryDerby {

    private static final DataSource DATA_SOURCE = start();

    private TemporaryDerby() {}

    static DataSource dataSource() {
        return DATA_SOURCE;
    }

    private static DataSource start() {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "derby")), "test");
            EmbeddedDerby derby = EmbeddedDerby.in(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(derby::close));
            return derby.dataSource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
