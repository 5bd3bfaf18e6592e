package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportEntry;
import de.ikz.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports against stages labelled by hand: at least nine of ten projects have the stage of a careful clerk. */
class StageLabelsTest {

    private static final double WANTED = 0.9;

    @ParameterizedTest
    @CsvSource({
        "bergstedt-2011, 2011-06-30",
        "elbaue-2016, 2016-10-01",
        "hohenwarte-2013, 2013-06-30",
        "kreuzbach-2014, 2014-11-30",
        "marienkoog-2018, 2018-10-15",
        "oderwalde-2012, 2012-12-31"
    })
    void projectsOfAnInventedCityHaveTheStageThatAPersonNamed(String report, LocalDate stand) throws Exception {
        try (InputStream stream = Intake.class.getResourceAsStream(report + ".txt")) {
            assertNineOfTen(report, stream.readAllBytes(), stand);
        }
    }

    @Test
    void projectsOfTheRealReportHaveTheStageThatAPersonNamed() throws Exception {
        String folder = System.getProperty("ikz.reports", "");
        Path file = Path.of(folder, "magdeburg-2010.txt");
        Assumptions.assumeTrue(
                !folder.isBlank() && Files.isReadable(file),
                "The real report is absent: give its folder with -Dikz.reports=FOLDER to run this test");
        assertNineOfTen("magdeburg-2010", Files.readAllBytes(file), LocalDate.of(2010, 11, 30));
    }

    private static void assertNineOfTen(String report, byte[] bytes, LocalDate stand) throws Exception {
        Map<String, String> labels = labels(report.split("-")[0]);
        List<String> wrong = Intake.read(bytes, Limits.DEFAULT).entries().stream()
                .filter(entry -> labels.containsKey(entry.id()))
                .filter(entry -> !List.of(labels.get(entry.id()).split("\\|")).contains(stage(entry, stand)))
                .map(entry -> entry.id() + " " + stage(entry, stand) + ", not " + labels.get(entry.id()))
                .toList();
        double right = 1 - (double) wrong.size() / labels.size();
        assertTrue(right >= WANTED, () -> report + ": " + right + " are right; wrong are " + wrong);
    }

    private static String stage(ReportEntry entry, LocalDate stand) {
        return StageRules.conclude(Texts.of(entry), Anchors.of(stand)).stage().key();
    }

    private static Map<String, String> labels(String city) throws IOException {
        return Tables.rows(StageLabelsTest.class, "stage-labels.tsv").stream()
                .filter(cells -> cells[0].equals(city))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2]));
    }
}
