package de.ikz.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A Derby database in a directory, for one process: what keeps the register where nothing is configured.
 *
 * <p>Must be closed, after the {@link JpaStore} that uses it: otherwise the directory stays locked until the process ends.
 */
public final class EmbeddedDerby implements AutoCloseable {

    /** What Derby says when a database, or all of Derby, was shut down in good order. */
    private static final String DATABASE_DOWN = "08006";

    private static final String ENGINE_DOWN = "XJ015";
    private static final String LOG = "derby.stream.error.file";
    private static final AtomicInteger OPEN = new AtomicInteger();

    private final EmbeddedDataSource database;

    private EmbeddedDerby(EmbeddedDataSource database) {
        this.database = database;
    }

    /**
     * The database in a directory, which is made when it is not there. Derby's log is written beside the first one
     * opened, unless the system property {@code derby.stream.error.file} names another place.
     *
     * @throws UncheckedIOException when the directory cannot be made
     */
    public static EmbeddedDerby in(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of the register cannot be made: " + absolute, e);
        }
        if (System.getProperty(LOG) == null) {
            System.setProperty(LOG, absolute.resolve("derby.log").toString());
        }
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(absolute.resolve("register").toString());
        database.setCreateDatabase("create");
        OPEN.incrementAndGet();
        return new EmbeddedDerby(database);
    }

    /** Connections to it. */
    public DataSource dataSource() {
        return database;
    }

    /** Shuts the database down, and Derby with its threads after the last one. */
    @Override
    public void close() {
        EmbeddedDataSource end = new EmbeddedDataSource();
        end.setDatabaseName(database.getDatabaseName());
        shutDown(end, DATABASE_DOWN);
        if (OPEN.decrementAndGet() == 0) {
            shutDown(new EmbeddedDataSource(), ENGINE_DOWN);
        }
    }

    private static void shutDown(EmbeddedDataSource end, String expected) {
        end.setShutdownDatabase("shutdown");
        try {
            end.getConnection().close();
        } catch (SQLException e) {
            if (!expected.equals(e.getSQLState())) {
                System.getLogger(EmbeddedDerby.class.getName())
                        .log(System.Logger.Level.WARNING, "Derby was not shut down in good order", e);
            }
        }
    }
}
