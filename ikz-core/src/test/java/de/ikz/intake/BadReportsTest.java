package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that have mistakes: each gets a finding at its place or is refused, and no character is lost. */
class BadReportsTest {

    private static final String HEADER =
            "Erfahrungsaustausch, Arbeitsgruppen\tKonkrete Projekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    @Test
    void rowsBeforeAnyHeadingAreKeptInAFinding() throws UnreadableReport {
        Report report = read(HEADER + "AG Rad\tRadweg\tläuft\t\n");
        assertEquals(0, report.entries().size());
        assertFinding(report, Finding.Severity.ERROR, "Zeile 3", "AG Rad\nRadweg\nläuft");
    }

    @Test
    void headersAloneAreAFindingAndNoEntry() throws UnreadableReport {
        Report report = read("Dezernat I\n\nFB 01\n\n" + HEADER);
        assertEquals(0, report.entries().size());
        assertFinding(report, Finding.Severity.ERROR, "Zeile 1", "");
    }

    @Test
    void anUnknownHeadingBecomesAUnitWithAFinding() throws UnreadableReport {
        Report report = read("Dezernat I\n\nGartenbauverwaltung\n\n" + HEADER + "AG Rad\tRadweg\tläuft\t\n");
        assertEquals("Gartenbauverwaltung", report.entries().get(0).named().unit());
        assertFinding(report, Finding.Severity.WARNING, "Zeile 3", "Gartenbauverwaltung");
    }

    @Test
    void textOutsideOfTablesIsKeptInAFinding() throws UnreadableReport {
        Report report =
                read("Dezernat I\n\nDieser Satz gehört in keine Tabelle.\n\nFB 01\n\n" + HEADER + "\tRadweg\t\t\n");
        assertEquals(1, report.entries().size());
        assertFinding(report, Finding.Severity.ERROR, "Zeile 3", "Dieser Satz gehört in keine Tabelle.");
    }

    @Test
    void tenThousandColumnsEndInOneFinding() throws UnreadableReport {
        Report report = read("Dezernat I\n\nFB 01\n\n" + HEADER + "x\t".repeat(10_000) + "\n");
        assertEquals(
                1,
                report.findings().stream()
                        .filter(finding -> finding.message().contains("Spalten"))
                        .count());
    }

    @Test
    void aCellThatIsTooLongIsRefusedWithItsPlace() {
        refused("Dezernat I\n\nFB 01\n\n" + HEADER + "\tRadweg\t" + "a".repeat(40_000) + "\t\n", "Zeile 7, Spalte 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "– - ",
                "AG ",
                "a-",
                "ab",
                "<ul>",
                "<p>",
                "„",
                "(",
                "Vorschläge: ",
                "• ",
                "&amp;",
                "Dez. I ",
                "1.",
                "\u0301",
                "Arbeitskreis "
            })
    void aCellOfOneThingRepeatedIsReadWithoutLoss(String thing) throws UnreadableReport {
        String cell = thing.repeat(32_000 / thing.length());
        read("Dezernat I\n\nFB 01\n\n" + HEADER + cell + "\t" + cell + "\t" + cell + "\t" + cell + "\n");
        read("Dezernat I\n\nFB 01\n\n" + HEADER + "x" + cell + "\tx" + cell + "\txab" + cell + "-gestimmt\t\n\n" + cell
                + "\n");
    }

    @Test
    void partnersOfARowWithoutTopicStandWithItsBody() throws UnreadableReport {
        Report report =
                read("Dezernat I\n\nFB 32\n\n" + HEADER + "Außendienst (32.1) • AG Streife • Landkreis Auwald\t\t\t\n");
        assertEquals("AG Streife", report.entries().get(0).wording().topic());
        assertEquals(
                List.of("Landkreis Auwald"), report.entries().get(0).named().partners());
    }

    @Test
    void moreHeadingsOrFindingsThanAllowedAreRefused() {
        refused("Dezernat I\n\n" + "FB 1\n\n".repeat(20_001) + HEADER, "außerhalb von Tabellen");
        refused("Dezernat I\n\nFB 01\n\n" + HEADER + "x\tA\t\t\ty\n".repeat(5_001), "Prüfhinweise");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        refused("Dezernat I\n\nFB 01\n\n" + HEADER + "\tRadweg\t\t\n".repeat(20_001), "Tabellenzeilen");
    }

    @Test
    void aTextWithoutATableIsRefused() {
        refused("Sehr geehrte Damen und Herren,\nanbei der Bericht.\n", "keine Tabelle");
    }

    @Test
    void bidirectionalControlsAreRemovedWithAFinding() throws UnreadableReport {
        Report report = read("Dezernat I\n\nFB 01\n\n" + HEADER + "\tRad\u202eweg\t\t\n");
        assertEquals("Radweg", report.entries().get(0).wording().topic());
        assertTrue(
                report.findings().stream().anyMatch(finding -> finding.place().equals(Place.line(7))));
    }

    @Test
    void aStateWithoutTopicBeforeAnyRowIsKeptInAFinding() throws UnreadableReport {
        Report report = read("Dezernat I\n\nFB 01\n\n" + HEADER + "\t\tläuft seit Mai\t\n");
        assertFinding(report, Finding.Severity.ERROR, "Zeile 7, Spalte 3", "läuft seit Mai");
    }

    @Test
    void scriptsAndUnknownTagsAreText() throws UnreadableReport {
        Report report = read("Dezernat I\n\nFB 01\n\n" + HEADER + "\t<script>alert(1)</script>\t\t\n");
        assertEquals(
                "<script>alert(1)</script>", report.entries().get(0).wording().topic());
    }

    private static Report read(String text) throws UnreadableReport {
        Report report = Intake.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        assertEquals(report.placement().characters(), report.placement().placed());
        return report;
    }

    private static void refused(String text, String named) {
        String message = assertThrows(UnreadableReport.class, () -> read(text)).getMessage();
        assertTrue(message.contains(named), message);
    }

    private static void assertFinding(Report report, Finding.Severity severity, String place, String text) {
        assertTrue(
                report.findings().stream()
                        .anyMatch(finding -> finding.severity() == severity
                                && finding.place().toString().equals(place)
                                && finding.text().equals(text)),
                () -> report.findings().toString());
    }
}
