package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of an older schema have what a migration adds, as well as it can be told without reading them again. */
class OlderRowsTest {

    @Test
    void timesOnDerbyHaveTheirDeadlinesAtOnce(@TempDir Path directory) throws SQLException {
        EmbeddedDerby derby = EmbeddedDerby.in(directory);
        try {
            timesHaveTheirDeadlinesAtOnce(derby.dataSource());
        } finally {
            derby.close();
        }
    }

    @Test
    void timesOnPostgresqlHaveTheirDeadlinesAtOnce() throws SQLException {
        timesHaveTheirDeadlinesAtOnce(RealPostgres.another("older_rows"));
    }

    private static void timesHaveTheirDeadlinesAtOnce(DataSource dataSource) throws SQLException {
        Migration.run(dataSource, "4");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(version("15003000", "a-1", "2010-11-30"));
            statement.executeUpdate(version("15002000", "b-1", "2009-11-30"));
            statement.executeUpdate(reading("15003000", "a-1", 0, "TIME", "date('2010-11-29')"));
            statement.executeUpdate(reading("15003000", "a-1", 1, "TIME", "date('2010-11-30')"));
            statement.executeUpdate(reading("15003000", "a-1", 2, "TIME", "null"));
            statement.executeUpdate(reading("15003000", "a-1", 3, "HOW_FAR", "null"));
            statement.executeUpdate(reading("15002000", "b-1", 0, "TIME", "date('2010-11-29')"));

            Migration.run(dataSource);

            assertEquals(
                    List.of(
                            "a-1 0 2010-11-30 null",
                            "a-1 1 2010-11-30 2010-11-30",
                            "a-1 2 2010-11-30 null",
                            "a-1 3 null null",
                            "b-1 0 2009-11-30 2010-11-29"),
                    rows(statement));
        }
    }

    private static String version(String city, String id, String stand) {
        return String.format(
                Locale.ROOT,
                "insert into cooperation_version (municipality, version_id, cooperation_id, sequence_number,"
                        + " entry_number, stand_from, stand_to, recorded_at, actor_id, reason, withdrawn, kind, topic,"
                        + " unit_id, stage, stage_source, visibility, register_key, topic_key, number_key, stand_key)"
                        + " values ('%s', '%s', '%s', 1, 1, date('%s'), date('9999-12-31'), 0, 'x', 'x', false,"
                        + " 'PROJECT', 'x', 'u', 'UNKNOWN', 'INFERRED', 'INTERNAL', 'k', 'k', 'k', 'k')",
                city,
                id,
                id,
                stand);
    }

    private static String reading(String city, String version, int place, String conclusion, String due) {
        return String.format(
                Locale.ROOT,
                "insert into version_reading (municipality, version_id, place, cooperation_id, conclusion, field,"
                        + " statement, mark_from, mark_to, rule_name, source, due, year_concluded)"
                        + " values ('%s', '%s', %d, 'x', '%s', 'STATE', 0, 0, 1, 'x', 'INFERRED', %s, false)",
                city,
                version,
                place,
                conclusion,
                due);
    }

    private static List<String> rows(Statement statement) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select version_id, place, said_on, deadline from version_reading order by version_id, place")) {
            while (found.next()) {
                rows.add(found.getString(1)
                        + ' '
                        + found.getInt(2)
                        + ' '
                        + found.getString(3)
                        + ' '
                        + found.getString(4));
            }
        }
        return rows;
    }
}
