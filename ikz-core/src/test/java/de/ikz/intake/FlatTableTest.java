package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rows name their units themselves. */
class FlatTableTest {

    private static final String HEADER = "Dezernat\tAmt\tErfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n";

    @Test
    void eachRowBelongsToTheUnitItNames() throws UnreadableReport {
        Report report =
                read(HEADER + "I\tFB 32\tAG Ordnung\tStreifen\tläuft\tAusbau\n" + "II\tAmt 12\t\tStatistik\t\t\n");
        assertEquals(
                List.of("FB 32 AG Ordnung", "FB 32 Streifen", "Amt 12 Statistik"),
                report.entries().stream()
                        .map(entry ->
                                entry.named().unit() + " " + entry.wording().topic())
                        .toList());
        assertEquals(
                "I, FB 32 in I, II, Amt 12 in II",
                report.units().stream()
                        .map(unit -> unit.label().code()
                                + unit.parent().map(parent -> " in " + parent).orElse(""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() throws UnreadableReport {
        Report report = read("Perspektive\tThema\tOrganisationseinheit\tArbeitsstand\tGremium\tDezernat\n"
                + "Ausbau\tStreifen\tFB 32\tläuft\tAG Ordnung\tDezernat I\n");
        ReportEntry project = report.entries().get(1);
        assertEquals("Streifen", project.wording().topic());
        assertEquals("läuft", project.wording().state().get(0).text());
        assertEquals("Ausbau", project.wording().outlook().get(0).text());
        assertEquals("FB 32", project.named().unit());
        assertEquals(List.of("e1"), project.exchanges());
    }

    @Test
    void columnsAreFoundByEnglishNames() throws UnreadableReport {
        Report report = read("topic\tdirectorate\tunit\texchange\tstate\tperspective\n"
                + "Streifen\tI\tFB 32\tAG Ordnung\tläuft\tAusbau\n");
        assertEquals(2, report.entries().size());
        assertEquals("FB 32", report.entries().get(1).named().unit());
    }

    @Test
    void blankUnitsMeanTheOnesAbove() throws UnreadableReport {
        assertEquals(
                List.of("FB 32", "FB 32", "FB 40", "II", "II"),
                units(
                        HEADER
                                + "I\tFB 32\t\tEins\t\t\n\t\t\tZwei\t\t\n\tFB 40\t\tDrei\t\t\nII\t\t\tVier\t\t\n\t\t\tFünf\t\t\n"));
    }

    @Test
    void aDirectorateAloneIsMeantItselfInATableThatRepeatsUnits() throws UnreadableReport {
        assertEquals(
                List.of("FB 32", "FB 32", "I", "FB 40"),
                units(HEADER + "I\tFB 32\t\tEins\t\t\nI\tFB 32\t\tZwei\t\t\nI\t\t\tDrei\t\t\nI\tFB 40\t\tVier\t\t\n"));
    }

    @Test
    void theSameExchangeAgainIsOneBlockAndNoSecondExchange() throws UnreadableReport {
        Report report = read(HEADER + "I\tFB 32\tAG Ordnung\tEins\t\t\nI\tFB 32\tAG Ordnung\tZwei\t\t\n"
                + "I\tFB 40\tAG Ordnung\tDrei\t\t\n");
        assertEquals(
                2,
                report.entries().stream()
                        .filter(entry -> entry.kind() == Kind.EXCHANGE)
                        .count());
        assertEquals(
                report.entries().get(1).origin().block(),
                report.entries().get(2).origin().block());
        assertEquals(List.of("e1"), report.entries().get(2).exchanges());
        assertEquals(List.of("e4"), report.entries().get(4).exchanges());
    }

    @Test
    void aBlankExchangeGoesOnWhereNoneIsRepeated() throws UnreadableReport {
        Report report = read(HEADER + "I\tFB 32\tAG Ordnung\tEins\t\t\n\t\t\tZwei\t\t\n");
        assertEquals(List.of("e1"), report.entries().get(2).exchanges());
    }

    @Test
    void aBlankExchangeIsNoneWhereTheyAreRepeated() throws UnreadableReport {
        Report report = read(HEADER + "I\tFB 32\tAG Ordnung\tEins\t\t\n\t\tAG Ordnung\tZwei\t\t\n\t\t\tDrei\t\t\n");
        assertEquals(List.of(), report.entries().get(3).exchanges());
    }

    @ParameterizedTest
    @CsvSource({
        "Amt, 12, Amt 12, Amt 12",
        "Amt, 12 Statistik, Amt 12, Statistik",
        "Fachbereich, 32 - Ordnung, FB 32, Ordnung",
        "Fachbereich, Fachbereich 32 – Bürgerservice, FB 32, Bürgerservice",
        "Organisationseinheit, 32, 32, 32",
        "Organisationseinheit, II/01, II/01, II/01",
        "Amt/Organisationseinheit, Theater Magdeburg, Theater Magdeburg, Theater Magdeburg",
        "OE, Eigenbetrieb Stadtgrün (EBS), EBS, Eigenbetrieb Stadtgrün",
        "Org.-Einheit, FB 32 Bürgerservice, FB 32, Bürgerservice",
        "Dezernat/Amt, Dezernat III, III, III",
    })
    void unitsAreNamedByCodeOrName(String column, String cell, String code, String name) throws UnreadableReport {
        Report report = read(column + "\tThema\tArbeitsstand\n" + cell + "\tStreifen\tläuft\n");
        assertEquals(code, report.entries().get(0).named().unit());
        assertEquals(name, report.units().get(0).label().name());
    }

    @Test
    void textOfOtherColumnsIsKeptInAFinding() throws UnreadableReport {
        Report report = read("Nr.\tAmt\tThema\tBemerkung\n1\tAmt 1\tEins\tsiehe Akte\n2\tAmt 1\tZwei\t\n");
        assertEquals(2, report.entries().size());
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.message().contains("„Bemerkung“")
                        && finding.text().equals("siehe Akte")
                        && finding.place().toString().equals("Zeile 2, Spalte 4")));
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.message().contains("„Nr.“ zählt nur die Zeilen")
                        && finding.text().equals("1 2")));
    }

    @Test
    void aUnitThatCannotBeOneIsToldAndItsRowNotTaken() throws UnreadableReport {
        Report report =
                read(HEADER + "I\t" + "sehr lang ".repeat(20) + "\tAG Ordnung\tEins\t\t\nI\tFB 32\t\tZwei\t\t\n");
        assertEquals(List.of("FB 32"), units(report));
        assertTrue(report.findings().stream().anyMatch(finding -> finding.text().contains("AG Ordnung")));
    }

    private static List<String> units(String text) throws UnreadableReport {
        return units(read(text));
    }

    private static List<String> units(Report report) {
        return report.entries().stream().map(entry -> entry.named().unit()).toList();
    }

    private static Report read(String text) throws UnreadableReport {
        Report report = Intake.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        assertEquals(report.placement().characters(), report.placement().placed());
        return report;
    }
}
