package de.ikz.war.composition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/** The database that comes along: one directory, one process. */
final class EmbeddedDerby {

    private static final System.Logger LOG = System.getLogger(EmbeddedDerby.class.getName());
    private static final String LOG_FILE = "derby.stream.error.file";
    private static final String SHUT_DOWN = "XJ015";

    private EmbeddedDerby() {}

    /** The register's database in a directory; both are created when they are not there. */
    static DataSource in(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Kein Zugriff auf das Verzeichnis " + directory, e);
        }
        if (System.getProperty(LOG_FILE) == null) {
            System.setProperty(LOG_FILE, directory.resolve("derby.log").toString());
        }
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(directory.resolve("register").toString());
        derby.setCreateDatabase("create");
        return derby;
    }

    /** Ends the database engine of this application, so that another one may open the directory. */
    static void shutDown() {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.log(Level.WARNING, "Die eingebettete Datenbank ließ sich nicht beenden", e);
            }
        }
    }
}
