package de.ikz.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

/** Every value of every column of every table, files in each way in which they may be read. */
final class EveryColumn {

    private final List<String> values = new ArrayList<>();

    EveryColumn(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TestDatabase.TABLES) {
                try (ResultSet all = statement.executeQuery("select * from " + table)) {
                    while (all.next()) {
                        for (int at = 1; at <= all.getMetaData().getColumnCount(); at++) {
                            add(table + "." + all.getMetaData().getColumnName(at) + ": ", all, at);
                        }
                    }
                }
            }
        }
    }

    /** Each with its table and column before it. */
    List<String> values() {
        return values;
    }

    private void add(String column, ResultSet row, int at) throws SQLException {
        if (column.equalsIgnoreCase("import_file.content: ")) {
            file(column, row.getBytes(at));
        } else if (row.getString(at) != null) {
            values.add(column + row.getString(at));
        }
    }

    private void file(String column, byte[] file) {
        values.add(column + new String(file, StandardCharsets.UTF_8));
        values.add(column + new String(file, Charset.forName("windows-1252")));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                values.add(column + new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
