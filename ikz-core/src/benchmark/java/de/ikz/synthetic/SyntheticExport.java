package de.ikz.synthetic;

import de.ikz.cooperation.Details;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Statement;
import de.ikz.organization.Unit;
import de.ikz.partner.Partner;
import de.ikz.register.Entry;
import de.ikz.register.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the first version of each entry as CSV or as JSON, one a line, so that other systems can have the same data. */
public final class SyntheticExport {

    private static final List<String> COLUMNS = List.of(
            "municipality", "number", "kind", "directorate", "unit", "topic", "state", "outlook", "stage", "reach",
            "visibility", "partners", "stand");

    private SyntheticExport() {}

    /** @param arguments {@code csv} or {@code json}, the file, how many entries, how many cities */
    public static void main(String[] arguments) throws IOException {
        boolean json = arguments[0].equals("json");
        var register = new SyntheticRegister(1, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        try (Writer file = Files.newBufferedWriter(Path.of(arguments[1]))) {
            file.write(json ? "" : csv(COLUMNS));
            register.all()
                    .forEach(city -> city.recordings()
                            .map(Recording::entry)
                            .filter(entry -> entry.revision().sequence() == 1)
                            .map(entry -> row(city.units(), entry))
                            .forEach(row -> write(json ? json(row) : csv(row), file)));
        }
    }

    private static void write(String line, Writer file) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(List<Unit> units, Entry entry) {
        Details details = entry.content().details();
        Unit unit = find(units, details.responsibility().unit().value());
        return List.of(
                entry.municipality().key(),
                entry.number().toString(),
                entry.content().kind().key(),
                find(units, unit.parent().orElseThrow().value()).code(),
                unit.code(),
                details.wording().topic(),
                lines(details.wording().state()),
                lines(details.wording().outlook()),
                details.classification().stage().key(),
                details.classification().reach().stream().map(Reach::key).collect(Collectors.joining(",")),
                details.classification().visibility().key(),
                details.partners().stream().map(Partner::name).collect(Collectors.joining(",")),
                entry.revision().stand().toString());
    }

    private static Unit find(List<Unit> units, String id) {
        return units.stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
    }

    private static String csv(List<String> row) {
        return row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    private static String json(List<String> row) {
        return IntStream.range(0, row.size())
                        .mapToObj(column -> quoted(COLUMNS.get(column)) + ":" + quoted(row.get(column)))
                        .collect(Collectors.joining(",", "{", "}"))
                + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
