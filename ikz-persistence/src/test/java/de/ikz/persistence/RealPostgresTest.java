package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class RealPostgresTest {
    private static DataSource postgres;

    @RegisterExtension
    static final BeforeEachCallback start =
            context -> postgres = RealPostgres.of(context).dataSource();

    @Test
    void aRealServerAnswers() throws SQLException {
        try (var connection = postgres.getConnection();
                var answer = connection.createStatement().executeQuery("select version()")) {
            assertTrue(answer.next() && answer.getString(1).startsWith("PostgreSQL 18"));
        }
    }
}
