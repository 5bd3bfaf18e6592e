package de.ikz.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The databases that can keep the register, and where their SQL differs. */
enum Database {
    DERBY("Apache Derby", Map.of("ascii", "", "bytes", "BLOB(1G)")),
    POSTGRESQL("PostgreSQL", Map.of("ascii", "COLLATE \"C\"", "bytes", "BYTEA"));

    private final String product;
    private final Map<String, String> placeholders;

    Database(String product, Map<String, String> placeholders) {
        this.product = product;
        this.placeholders = placeholders;
    }

    /** What the placeholders of the migrations stand for. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /**
     * The database behind a data source.
     *
     * @throws IllegalStateException when it is neither of these, or cannot be reached
     */
    static Database of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            for (Database database : values()) {
                if (database.product.equals(name)) {
                    return database;
                }
            }
            throw new IllegalStateException("The register needs PostgreSQL or Derby, not " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
