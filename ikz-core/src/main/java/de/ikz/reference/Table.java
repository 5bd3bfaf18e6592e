package de.ikz.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that stands in a text file beside the rules; {@code #} begins a comment. */
final class Table {

    private Table() {}

    /** The rows of a table, each its cells. */
    static List<String[]> rows(String resource) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a table of one column. */
    static Set<String> lines(String resource) {
        return rows(resource).stream().map(cells -> cells[0]).collect(Collectors.toUnmodifiableSet());
    }
}
