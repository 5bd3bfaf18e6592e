package de.ikz.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Writes rows with PostgreSQL's COPY, by the same mapping that JPA goes by. */
final class CopiedRows {

    private final Map<Class<?>, List<Field>> columns = new LinkedHashMap<>();
    private final Map<Class<?>, StringBuilder> waiting = new LinkedHashMap<>();

    void add(Object row) {
        StringBuilder line = waiting.computeIfAbsent(row.getClass(), type -> new StringBuilder());
        String separator = "";
        for (Field column : columns.computeIfAbsent(row.getClass(), CopiedRows::columns)) {
            line.append(separator).append(written(value(row, column)));
            separator = "\t";
        }
        line.append('\n');
    }

    void flush(Connection connection) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<Class<?>, StringBuilder> rows : waiting.entrySet()) {
            String names = columns.get(rows.getKey()).stream().map(CopiedRows::name).collect(Collectors.joining(", "));
            String table = rows.getKey().getAnnotation(Table.class).name();
            copy.copyIn("copy " + table + " (" + names + ") from stdin", new StringReader(rows.getValue().toString()));
        }
        waiting.clear();
    }

    private static List<Field> columns(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static String name(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static Object value(Object row, Field field) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is to be seen in this package", e);
        }
    }

    private static String written(Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
