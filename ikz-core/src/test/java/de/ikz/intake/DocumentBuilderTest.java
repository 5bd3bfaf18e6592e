package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Place.Counting;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    private final DocumentBuilder builder = new DocumentBuilder(Counting.TABLES, Watch.over(Limits.DEFAULT));

    @Test
    void placesAreCountedAsPeopleCountThem() throws UnreadableReport {
        builder.text("Dezernat I").endParagraph();
        assertEquals("Absatz 2", builder.place().toString());
        builder.beginTable().beginRow().beginCell(0).text("a").endTable();
        builder.text("FB 32").endParagraph();
        builder.beginTable().beginRow().beginCell(0).text("Thema");
        builder.beginRow().beginCell(2);
        assertEquals("Tabelle 2, Zeile 2, Spalte 3", builder.place().toString());
    }

    @Test
    void sheetsAndLinesAreCountedByTheFile() throws UnreadableReport {
        DocumentBuilder sheets = new DocumentBuilder(Counting.SHEETS, Watch.over(Limits.DEFAULT));
        sheets.at(2, 7).beginTable().beginRow().beginCell(0);
        assertEquals("Blatt 2, Zeile 7, Spalte 1", sheets.place().toString());
        DocumentBuilder lines = new DocumentBuilder(Counting.LINES, Watch.over(Limits.DEFAULT));
        lines.beginTable().at(1, 12).beginRow().beginCell(3);
        assertEquals("Zeile 12, Spalte 4", lines.place().toString());
    }

    @Test
    void aCellHasParagraphsAndNestedLists() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1).text("Es ").text("gilt:").endParagraph();
        builder.beginList().beginItem().text("eins").beginList().beginItem().text("zwei");
        builder.endList().endList().text("Ende");
        assertEquals(
                List.of("0 Es gilt:", "1 eins", "2 zwei", "0 Ende"),
                cell(builder.build(0)).paragraphs().stream()
                        .map(paragraph -> paragraph.level() + " " + paragraph.words())
                        .toList());
    }

    @Test
    void itDoesNotMatterWhereAFileSplitsItsText() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1);
        builder.text("Bu").underline(true).text("\u0308rger\ud83d").underline(false);
        builder.text("\ude00");
        Document document = builder.build(0);
        assertEquals("Bürger😀", cell(document).words());
        assertEquals(CharacterCount.ofPlain("Bu\u0308rger😀"), placed(document));
    }

    @Test
    void typedBulletsBeginItems() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1).text("• eins").lineBreak().text("• zwei");
        assertEquals(
                List.of("eins", "zwei"),
                cell(builder.build(0)).paragraphs().stream()
                        .map(Paragraph::words)
                        .toList());
    }

    @Test
    void anUnderlinedBeginningIsKnown() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1);
        builder.underline(true).text("Intern:").underline(false).text(" AG Ordnung");
        assertEquals(7, cell(builder.build(0)).paragraphs().get(0).underlined());
    }

    @Test
    void markupIsTextThatStaysText() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1).text("a <b>und</b> &amp; **c**");
        assertEquals("a <b>und</b> &amp; **c**", cell(builder.build(0)).words());
    }

    @Test
    void leftOutCellsAreEmpty() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(2).text("c");
        Row row = table(builder.build(0)).rows().get(0);
        assertEquals(List.of("", "", "c"), row.cells().stream().map(Cell::words).toList());
    }

    @Test
    void aCellAsWideAsTheTableIsAHeading() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(0, 2).text("FB 32");
        builder.beginRow().beginCell(0).text("a").beginCell(1).text("b");
        builder.beginRow().beginCell(0, 2).text("FB 40");
        builder.beginRow().beginCell(0).text("c");
        assertEquals("heading FB 32 | a | b | heading FB 40 | c", outline(builder.build(0)));
    }

    @Test
    void onASheetCellsAloneBeforeAHeaderAreHeadings() throws UnreadableReport {
        DocumentBuilder sheet = new DocumentBuilder(Counting.SHEETS, Watch.over(Limits.DEFAULT));
        sheet.beginTable();
        int number = 0;
        for (String row : List.of(
                "Dezernat I",
                "Theater",
                "Thema;Arbeitsstand",
                "AG Ordnung;läuft",
                "AG allein",
                "FB 32",
                "b;c",
                "",
                "SAB",
                "Thema;Arbeitsstand",
                "d;e")) {
            sheet.at(1, ++number).beginRow();
            int column = 0;
            for (String cell : row.split(";")) {
                sheet.beginCell(column++).text(cell);
            }
        }
        assertEquals(
                "heading Dezernat I | heading Theater | Thema | Arbeitsstand | AG Ordnung | läuft | AG allein"
                        + " | heading FB 32 | b | c | heading SAB | Thema | Arbeitsstand | d | e",
                outline(sheet.build(0)));
    }

    @Test
    void asidesAreKeptInFindings() throws UnreadableReport {
        builder.text("Dezernat I")
                .endParagraph()
                .beginTable()
                .beginRow()
                .beginCell(1)
                .text("AG Ordnung");
        builder.aside(builder.place(), "siehe Anlage", "Das ist eine Fußnote.");
        builder.text(" und mehr");
        Document document = builder.build(CharacterCount.ofPlain("Dezernat I AG Ordnung und mehr siehe Anlage"));
        Report report = Intake.read(document, Watch.over(Limits.DEFAULT));
        assertEquals("AG Ordnung und mehr", report.entries().get(0).wording().topic());
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.text().equals("siehe Anlage")
                        && finding.place().toString().equals("Tabelle 1, Zeile 1, Spalte 2")));
        assertEquals(report.placement().characters(), report.placement().placed());
    }

    @Test
    void controlsForTheDirectionOfWritingAreRemovedWithAFinding() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(1).text("a\u202eb");
        Document document = builder.build(0);
        assertEquals("ab", cell(document).words());
        assertEquals(
                "Tabelle 1, Zeile 1, Spalte 2",
                document.findings().get(0).place().toString());
    }

    @Test
    void halfCharactersAndNulAreRefusedWithTheirPlace() throws UnreadableReport {
        builder.beginTable().beginRow().beginCell(0).text("a\ud83db");
        assertTrue(refusal(builder::endTable).contains("Tabelle 1, Zeile 1, Spalte 1 enthält ein halbes Zeichen"));
        DocumentBuilder other = new DocumentBuilder(Counting.TABLES, Watch.over(Limits.DEFAULT));
        other.text("a\0");
        assertTrue(refusal(other::endParagraph).contains("Absatz 1 enthält ein NUL-Zeichen"));
    }

    @Test
    void limitsAreToldWithThePlace() throws UnreadableReport {
        Limits few = new Limits(100, 100, 2, 3, Duration.ofMinutes(1));
        DocumentBuilder rows = new DocumentBuilder(Counting.TABLES, Watch.over(few));
        rows.beginTable().beginRow().beginRow();
        assertEquals(
                "Der Bericht hat mehr als 2 Tabellenzeilen (ab Tabelle 1, Zeile 3). Bitte ihn aufteilen.",
                refusal(rows::beginRow));
        DocumentBuilder cells = new DocumentBuilder(Counting.TABLES, Watch.over(few));
        cells.beginTable().beginRow();
        assertEquals(
                "Der Bericht hat mehr als 3 Zellen (ab Tabelle 1, Zeile 1). Bitte ihn aufteilen.",
                refusal(() -> cells.beginCell(3)));
        DocumentBuilder wide = new DocumentBuilder(Counting.TABLES, Watch.over(Limits.DEFAULT));
        wide.beginTable().beginRow();
        assertTrue(refusal(() -> wide.beginCell(100_000)).contains("mehr als 1.000 Spalten"));
        DocumentBuilder text = new DocumentBuilder(Counting.TABLES, Watch.over(few));
        text.text("x".repeat(101));
        assertTrue(refusal(text::endParagraph).contains("mehr als 100 Zeichen"));
        builder.beginTable().beginRow().beginCell(1).text("x".repeat(32_673));
        assertTrue(refusal(builder::endTable).contains("Tabelle 1, Zeile 1, Spalte 2 hat 32.673 Zeichen"));
    }

    @Test
    void aReadingThatTakesTooLongIsBrokenOff() throws UnreadableReport {
        long[] now = {0};
        Watch watch = new Watch(Limits.DEFAULT, () -> now[0]);
        DocumentBuilder slow = new DocumentBuilder(Counting.TABLES, watch);
        slow.beginTable().beginRow();
        now[0] = Duration.ofSeconds(61).toNanos();
        assertTrue(refusal(slow::beginRow).contains("länger als 60 Sekunden"));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws UnreadableReport;
    }

    private static String refusal(Step step) {
        return assertThrows(UnreadableReport.class, step::run).getMessage();
    }

    private static Part.Table table(Document document) {
        return (Part.Table) document.parts().get(0);
    }

    private static Cell cell(Document document) {
        return table(document).rows().get(0).cell(1);
    }

    private static long placed(Document document) {
        return document.source().codePoints().filter(CharacterCount::counts).count();
    }

    private static String outline(Document document) {
        return document.parts().stream()
                .flatMap(part -> part instanceof Part.Line line
                        ? List.of((line.heading() ? "heading " : "line ") + line.text()).stream()
                        : ((Part.Table) part)
                                .rows().stream()
                                        .flatMap(row -> row.cells().stream().map(Cell::words)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
