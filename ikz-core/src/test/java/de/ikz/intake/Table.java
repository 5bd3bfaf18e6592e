package de.ikz.intake;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A corpus of examples in a text file: one a line, cells separated by tabs, the last a note; {@code #} is a comment. */
final class Table {

    private Table() {}

    static Stream<String[]> rows(String resource) {
        return new String(LabelledEntry.bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.replace('⏎', '\n').split("\t", -1));
    }
}
