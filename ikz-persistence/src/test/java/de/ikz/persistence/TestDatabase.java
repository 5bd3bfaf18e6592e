package de.ikz.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A real database for tests, one for the whole run, emptied before each test. */
final class TestDatabase {

    static final List<String> TABLES = List.of(
            "register_head",
            "unit_version",
            "cooperation",
            "cooperation_version",
            "version_text",
            "version_unit",
            "version_reach",
            "version_partner",
            "version_exchange",
            "version_confirmation",
            "version_reading",
            "version_doubt",
            "version_party",
            "partner_body",
            "partner_alias",
            "import_job",
            "import_file",
            "import_correction",
            "assignment",
            "actor",
            "erasure");

    private TestDatabase() {}

    static void empty(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
