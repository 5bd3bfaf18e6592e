package de.ikz.war.composition;

import java.lang.System.Logger.Level;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The JDBC drivers that came with this application and must go with it. */
final class Drivers {

    private static final System.Logger LOG = System.getLogger(Drivers.class.getName());

    private Drivers() {}

    static void release() {
        ClassLoader own = Drivers.class.getClassLoader();
        DriverManager.drivers()
                .filter(driver -> driver.getClass().getClassLoader() == own)
                .forEach(Drivers::release);
    }

    private static void release(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "A JDBC driver stays registered", e);
        }
    }
}
