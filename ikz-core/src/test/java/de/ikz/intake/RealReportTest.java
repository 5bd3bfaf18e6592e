package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real report against labels made by hand, which hold no word of it: counts, levels and hashes of texts. */
class RealReportTest {

    private static Report report;

    @BeforeAll
    static void read() throws IOException, UnreadableReport {
        report = Intake.read(RealReport.bytes(), Limits.DEFAULT);
    }

    @Test
    void everyRowHasTheEntriesThatAPersonCounted() {
        List<String> expected = labels("magdeburg-2010-labels.tsv").stream()
                .map(cells -> String.join(" ", List.of(cells).subList(0, 10)))
                .toList();
        Map<Integer, List<ReportEntry>> byLine = byLine();
        List<String> read = byLine.entrySet().stream()
                .map(row -> row.getKey() + " " + summary(row.getValue()))
                .toList();
        assertEquals(lines(expected), lines(read));
    }

    @Test
    void everyTextIsTheOneThatAPersonExpected() {
        List<String> expected = labels("magdeburg-2010-texts.tsv").stream()
                .map(cells -> String.join(" ", cells))
                .toList();
        List<String> read = new ArrayList<>();
        byLine().forEach((line, entries) -> texts(entries).forEach((field, texts) -> {
            for (int i = 0; i < texts.size(); i++) {
                read.add(line + " " + field + " " + i + " " + hash(texts.get(i)));
            }
        }));
        assertEquals(
                lines(expected.stream().sorted().toList()),
                lines(read.stream().sorted().toList()));
    }

    @Test
    void everyCharacterHasExactlyOnePlace() {
        assertEquals(report.placement().characters(), report.placement().placed());
    }

    @Test
    void unitsStandInTheOrderOfTheReport() {
        assertEquals(
                "I FB 01 Amt 12 Amt 31 Amt 30 FB 32 Amt 37 SAB II FB 02 FD 23.1 FD 23.2 II/01 III IV FB 40"
                        + " Theater Magdeburg V Amt 51 Amt 53 VI Amt 61 FB 62 32.1 32.2 32.3 32.5 32.4",
                report.units().stream().map(unit -> unit.label().code()).collect(Collectors.joining(" ")));
    }

    private static Map<Integer, List<ReportEntry>> byLine() {
        return report.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.place().line(), TreeMap::new, Collectors.toList()));
    }

    private static String summary(List<ReportEntry> entries) {
        List<ReportEntry> projects =
                entries.stream().filter(entry -> entry.kind() == Kind.PROJECT).toList();
        ReportEntry last = entries.get(entries.size() - 1);
        long partners = entries.stream()
                .flatMap(entry -> entry.named().partners().stream())
                .distinct()
                .count();
        return String.join(
                " ",
                last.named().unit(),
                last.named().subUnit().orElse("-"),
                "" + (entries.size() - projects.size()),
                "" + partners,
                "" + last.named().involved().size(),
                "" + projects.size(),
                entries.stream().anyMatch(entry -> entry.wording().heading().isPresent()) ? "y" : "n",
                levels(last.wording().state()),
                levels(last.wording().outlook()));
    }

    private static String levels(List<Statement> statements) {
        String levels = statements.stream().map(one -> "" + one.level()).collect(Collectors.joining(","));
        return levels.isEmpty() ? "-" : levels;
    }

    private static Map<String, List<String>> texts(List<ReportEntry> entries) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (ReportEntry entry : entries) {
            add(
                    texts,
                    entry.kind() == Kind.PROJECT ? "topic" : "exchange",
                    entry.wording().topic());
            entry.named().partners().forEach(partner -> add(texts, "partner", partner));
            entry.wording().heading().ifPresent(heading -> texts.put("heading", List.of(heading)));
        }
        ReportEntry last = entries.get(entries.size() - 1);
        last.wording().state().forEach(statement -> add(texts, "state", statement.text()));
        last.wording().outlook().forEach(statement -> add(texts, "outlook", statement.text()));
        return texts;
    }

    private static void add(Map<String, List<String>> texts, String field, String text) {
        texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text.replace('\n', ' '));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String[]> labels(String resource) {
        return new String(LabelledEntry.bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
