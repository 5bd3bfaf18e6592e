package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.UnreadableReport;
import de.ikz.organization.Municipality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real report: the bodies and own offices of each entry, as a person accepted them; the table holds no word of it. */
class RealReportPartnersTest {

    @Test
    void everyEntryNamesTheBodiesThatAPersonAccepted() throws IOException, UnreadableReport {
        Report report = Intake.read(realReport(), Limits.DEFAULT);
        PartnerFinder finder = PartnerFinder.of(
                Directory.shipped(),
                Municipality.of("15003000"),
                LocalDate.of(2010, 11, 30),
                report.units().stream().map(unit -> unit.label()).toList());
        String found =
                report.entries().stream().map(entry -> line(entry, finder)).collect(Collectors.joining("\n"));
        assertEquals(expected(), found);
    }

    private static String line(ReportEntry entry, PartnerFinder finder) {
        List<Body> beside = new ArrayList<>();
        List<Found> all = new ArrayList<>();
        for (String name : entry.named().partners()) {
            Found found = finder.named(name, beside);
            all.add(found);
            beside.addAll(found.bodies());
        }
        texts(entry).forEach(text -> all.add(finder.in(text, beside)));
        String bodies =
                join(all.stream().flatMap(found -> found.bodies().stream()).map(Body::id));
        String units =
                join(all.stream().flatMap(found -> found.units().stream()).map(OwnUnitMention::code));
        return String.join(
                "\t",
                entry.place().line() + "",
                entry.kind().key(),
                bodies,
                units,
                count(all, PartnerMention.Status.CANDIDATE),
                count(all, PartnerMention.Status.AMBIGUOUS),
                count(all, PartnerMention.Status.GROUP));
    }

    private static Stream<String> texts(ReportEntry entry) {
        return Stream.of(
                        entry.wording().heading().stream(),
                        Stream.of(entry.wording().topic()),
                        entry.wording().state().stream().map(statement -> statement.text()),
                        entry.wording().outlook().stream().map(statement -> statement.text()))
                .flatMap(texts -> texts);
    }

    private static String count(List<Found> all, PartnerMention.Status status) {
        return all.stream()
                        .flatMap(found -> found.partners().stream())
                        .filter(mention -> mention.status() == status)
                        .count()
                + "";
    }

    private static String join(Stream<String> words) {
        String joined = words.distinct().sorted().collect(Collectors.joining(","));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String expected() throws IOException {
        try (var stream = RealReportPartnersTest.class.getResourceAsStream("magdeburg-2010-partners.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static byte[] realReport() throws IOException {
        String folder = System.getProperty("ikz.reports", "");
        Path file = Path.of(folder, "magdeburg-2010.txt");
        Assumptions.assumeTrue(
                !folder.isBlank() && Files.isReadable(file),
                "The real report is absent: give its folder with -Dikz.reports=FOLDER to run this test");
        return Files.readAllBytes(file);
    }
}
