package de.ikz.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this program; changes nothing when it is there already. */
final class Migration {

    private Migration() {}

    /** Migrates, outside of any transaction. */
    static void run(DataSource dataSource) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Database.of(dataSource).placeholders())
                .load()
                .migrate();
    }
}
