package de.ikz.intake;

import de.ikz.cooperation.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a labels file, and an entry written in the same form, so that the two can be compared as text. */
record LabelledEntry(
        int line,
        String unit,
        String subUnit,
        String kind,
        String heading,
        String topic,
        String state,
        String outlook,
        String partners,
        String involved) {

    static List<LabelledEntry> read(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(LabelledEntry::parse)
                .toList();
    }

    static byte[] bytes(String resource) {
        try (InputStream stream = LabelledEntry.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static LabelledEntry parse(String line) {
        String[] cell = line.split("\t", -1);
        return new LabelledEntry(
                Integer.parseInt(cell[0]),
                cell[1],
                cell[3],
                cell[4],
                cell[5],
                cell[6],
                cell[7],
                cell[8],
                cell[9],
                cell[10]);
    }

    static LabelledEntry of(ReportEntry entry) {
        ReportEntry.Named named = entry.named();
        return new LabelledEntry(
                entry.place().line(),
                named.unit(),
                named.subUnit().orElse("-"),
                entry.kind().key(),
                entry.wording().heading().orElse("-"),
                entry.wording().topic().replace('\n', ' '),
                statements(entry.wording().state()),
                statements(entry.wording().outlook()),
                joined(named.partners().stream()),
                joined(named.involved().stream()));
    }

    private static String statements(List<Statement> statements) {
        String all = statements.stream()
                .map(statement -> statement.level() + ":" + statement.text())
                .collect(Collectors.joining(" | "));
        return all.isEmpty() ? "-" : all;
    }

    private static String joined(Stream<String> names) {
        return Optional.of(names.collect(Collectors.joining("|")))
                .filter(all -> !all.isEmpty())
                .orElse("-");
    }
}
