package de.ikz.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads tables: UTF-8, a row a line, cells parted by tabs; blank lines and those that begin with # are left out. */
public final class Tables {

    private Tables() {}

    /**
     * The rows of a table, each its cells.
     *
     * @param beside the class in whose package the table stands
     * @param table its file name
     * @throws NullPointerException if there is no such table
     */
    public static List<String[]> rows(Class<?> beside, String table) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(table), table);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cells of a table's rows: all of a table with one column. */
    public static Set<String> words(Class<?> beside, String table) {
        return rows(beside, table).stream().map(cells -> cells[0]).collect(Collectors.toUnmodifiableSet());
    }
}
