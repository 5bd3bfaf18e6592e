package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place.Counting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that the file itself marks as such. */
class HeadingsTest {

    private final DocumentBuilder builder = new DocumentBuilder(Counting.TABLES, Watch.over(Limits.DEFAULT));

    @Test
    void aHeadingOpensASectionEvenWhereTextStandsBeforeItsTable() throws UnreadableReport {
        heading("Dezernat I");
        heading("Theater Magdeburg");
        builder.text("Das Theater berichtet wie folgt.").endParagraph();
        table("Spielplan");
        Report report = read();
        assertEquals("Theater Magdeburg", report.entries().get(0).named().unit());
        assertEquals(
                List.of("Das Theater berichtet wie folgt."),
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::text)
                        .toList());
    }

    @Test
    void aHeadingWithoutATableIsATitle() throws UnreadableReport {
        heading("Dezernat I");
        table("Eins");
        heading("Ein Blick zurück");
        heading("FB 32");
        table("Zwei");
        Report report = read();
        assertEquals(List.of("I", "FB 32"), units(report));
        assertTrue(report.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Test
    void aHeadingThatNamesNoUnitOpensNoSection() throws UnreadableReport {
        heading("FB 32");
        heading("Konkrete Projekte und Vereinbarungen");
        table("Eins");
        assertEquals(List.of("FB 32"), units(read()));
    }

    @Test
    void aHeadingAboveAFlatTableIsATitle() throws UnreadableReport {
        heading("Kooperationen im Überblick");
        builder.beginTable().beginRow().beginCell(0).text("Amt").beginCell(1).text("Thema");
        builder.beginCell(2).text("Arbeitsstand");
        builder.beginRow().beginCell(0).text("Amt 12").beginCell(1).text("Eins").endTable();
        Report report = read();
        assertEquals(List.of("Amt 12"), units(report));
        assertEquals(1, report.units().size());
    }

    @Test
    void textBetweenHeadingAndTableStaysAFinding() throws UnreadableReport {
        builder.text("Theater Magdeburg").endParagraph();
        builder.text("Das Theater berichtet wie folgt.").endParagraph();
        heading("FB 32");
        table("Eins");
        assertEquals(List.of("FB 32"), units(read()));
    }

    @Test
    void anInstitutionInATextFileOpensASectionEvenWhereTextStandsBeforeItsTable() throws UnreadableReport {
        String header = "Erfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n";
        String text = "FB 32\n" + header + "\tEins\t\t\n\nEigenbetrieb Stadtgrün\nDie Angaben stehen unter Vorbehalt.\n"
                + header + "\tZwei\t\t\n";
        Report report = Intake.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        assertEquals(List.of("FB 32", "Eigenbetrieb Stadtgrün"), units(report));
    }

    @Test
    void aHeadingWithinATableGroupsTheRowsBelowIt() throws UnreadableReport {
        heading("Amt 37");
        tableWithHeading("Katastrophenschutz");
        Report report = read();
        assertEquals(List.of("Amt 37", "Amt 37"), units(report));
        assertEquals(Optional.empty(), report.entries().get(0).wording().heading());
        assertEquals(
                Optional.of("Katastrophenschutz"),
                report.entries().get(1).wording().heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amt 31", "Stadttheater", "Eigenbetrieb Stadtgrün"})
    void aUnitWithinATableOpensItsSection(String unit) throws UnreadableReport {
        heading("Amt 37");
        tableWithHeading(unit);
        assertEquals(List.of("Amt 37", unit), units(read()));
    }

    @Test
    void aHeaderAsWideAsItsTableIsNoHeading() throws UnreadableReport {
        heading("FB 23");
        builder.beginTable().beginRow().beginCell(0, 2).text("Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein");
        builder.beginRow().beginCell(0).text("FD 23.1").beginCell(1).text("AG Liegenschaften");
        builder.endTable();
        assertEquals(List.of("FD 23.1"), units(read()));
    }

    @Test
    void aLineOfManyNumbersIsReadLikeAnyOther() throws UnreadableReport {
        heading("FB 32");
        builder.text("Nr " + "1".repeat(70) + "x").endParagraph();
        table("Eins");
        assertEquals(1, read().entries().size());
    }

    private void tableWithHeading(String words) throws UnreadableReport {
        header();
        builder.beginRow().beginCell(1).text("Eins");
        builder.beginRow().beginCell(0, 4).text(words);
        builder.beginRow().beginCell(1).text("Zwei").endTable();
    }

    private void heading(String words) throws UnreadableReport {
        builder.text(words).heading().endParagraph();
    }

    private void table(String topic) throws UnreadableReport {
        header();
        builder.beginRow().beginCell(1).text(topic).endTable();
    }

    private void header() throws UnreadableReport {
        builder.beginTable().beginRow();
        int column = 0;
        for (String header : List.of("Erfahrungsaustausch", "Thema", "Arbeitsstand", "Perspektive")) {
            builder.beginCell(column++).text(header);
        }
    }

    private Report read() throws UnreadableReport {
        return Intake.read(builder.build(0), Watch.over(Limits.DEFAULT));
    }

    private static List<String> units(Report report) {
        return report.entries().stream().map(entry -> entry.named().unit()).toList();
    }
}
