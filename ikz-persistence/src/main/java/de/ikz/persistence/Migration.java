package de.ikz.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the version of this program; changes nothing when it is there already. */
final class Migration {

    private Migration() {}

    /**
     * Migrates, outside of any transaction.
     *
     * @throws OtherSchema when the schema knows a migration that this program does not, or another one of the same name:
     *     by default Flyway would let an old program write into a newer schema
     */
    static void run(DataSource dataSource) {
        run(dataSource, "latest");
    }

    /** The same up to a version of the schema. */
    static void run(DataSource dataSource, String target) {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .target(target)
                .placeholders(Database.of(dataSource).placeholders())
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new OtherSchema(e);
        }
    }
}
