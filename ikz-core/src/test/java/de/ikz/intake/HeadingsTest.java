package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place.Counting;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private void heading(String words) throws UnreadableReport {
        builder.text(words).heading().endParagraph();
    }

    private void table(String topic) throws UnreadableReport {
        builder.beginTable().beginRow();
        int column = 0;
        for (String header : List.of("Erfahrungsaustausch", "Thema", "Arbeitsstand", "Perspektive")) {
            builder.beginCell(column++).text(header);
        }
        builder.beginRow().beginCell(1).text(topic).endTable();
    }

    private Report read() throws UnreadableReport {
        return Intake.read(builder.build(0), Watch.over(Limits.DEFAULT));
    }

    private static List<String> units(Report report) {
        return report.entries().stream().map(entry -> entry.named().unit()).toList();
    }
}
