package de.ikz.war.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample report that the demo shows, against labels made by hand. */
class SampleReportTest {

    private static final String SAMPLE = "/de/ikz/war/sample/magdeburg-2010.txt";

    @Test
    void everyEntryOfTheSampleIsReadAsAPersonLabelledIt() throws Exception {
        Report report = Intake.read(bytes(SAMPLE), Limits.DEFAULT);
        Map<String, String> names = report.units().stream()
                .collect(Collectors.toMap(
                        unit -> unit.label().code(), unit -> unit.label().display()));
        String expected = new String(bytes("/de/ikz/war/sample-labels.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .sorted()
                .collect(Collectors.joining("\n"));
        String read = report.entries().stream()
                .map(entry -> line(entry, names))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(expected, read);
    }

    @Test
    void everyCharacterOfTheSampleHasExactlyOnePlace() throws Exception {
        Report.Placement placement = Intake.read(bytes(SAMPLE), Limits.DEFAULT).placement();
        assertEquals(placement.characters(), placement.placed());
    }

    private static String line(ReportEntry entry, Map<String, String> names) {
        ReportEntry.Named named = entry.named();
        String partners = Stream.concat(
                        named.partners().stream(), named.involved().stream().map(code -> "involved:" + code))
                .collect(Collectors.joining("|"));
        return String.join(
                "\t",
                List.of(
                        named.unit(),
                        named.subUnit().map(names::get).orElse("-"),
                        entry.kind().key(),
                        entry.wording().topic().replace('\n', ' '),
                        "" + entry.wording().state().size(),
                        "" + entry.wording().outlook().size(),
                        partners.isEmpty() ? "-" : partners));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream stream = SampleReportTest.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        }
    }
}
