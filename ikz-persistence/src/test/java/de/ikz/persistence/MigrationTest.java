package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationTest {

    @ParameterizedTest
    @EnumSource
    void migratingAgainChangesNothing(Database database) throws SQLException {
        DataSource dataSource = dataSource(database);
        Migration.run(dataSource);
        int before = migrations(dataSource);

        Migration.run(dataSource);

        assertTrue(before > 0);
        assertEquals(before, migrations(dataSource));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableThatAJpaRowNeedsIsThere(Database database) throws SQLException {
        DataSource dataSource = dataSource(database);
        Migration.run(dataSource);

        TestDatabase.empty(dataSource);
    }

    @Test
    void anotherDatabaseIsRefusedByName() {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, "getDatabaseProductName", "SomethingSQL");
        Connection connection = proxy(Connection.class, "getMetaData", metaData);
        DataSource other = proxy(DataSource.class, "getConnection", connection);

        assertTrue(assertThrows(IllegalStateException.class, () -> Migration.run(other))
                .getMessage()
                .contains("SomethingSQL"));
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsLeftAlone(Database database) throws SQLException {
        DataSource dataSource = dataSource(database);
        Migration.run(dataSource);
        execute(
                dataSource,
                "insert into \"flyway_schema_history\" select 999, '999', 'later', \"type\", 'V999__later.sql',"
                        + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                        + " from \"flyway_schema_history\" where \"version\" = '1'");
        try {
            assertThrows(OtherSchema.class, () -> Migration.run(dataSource));
        } finally {
            execute(dataSource, "delete from \"flyway_schema_history\" where \"version\" = '999'");
        }
        Migration.run(dataSource);
    }

    static DataSource dataSource(Database database) {
        return switch (database) {
            case DERBY -> TemporaryDerby.dataSource();
            case POSTGRESQL -> RealPostgres.dataSource();
        };
    }

    private static int migrations(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet count =
                        connection.createStatement().executeQuery("select count(*) from \"flyway_schema_history\"")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static <T> T proxy(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> Stream.of(method)
                        .filter(called.getName()::equals)
                        .map(name -> answer)
                        .findFirst()
                        .orElse(null)));
    }
}
