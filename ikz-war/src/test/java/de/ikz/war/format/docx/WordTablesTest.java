package de.ikz.war.format.docx;

import static de.ikz.war.format.docx.Wml.cell;
import static de.ikz.war.format.docx.Wml.cellOf;
import static de.ikz.war.format.docx.Wml.merged;
import static de.ikz.war.format.docx.Wml.row;
import static de.ikz.war.format.docx.Wml.rowOf;
import static de.ikz.war.format.docx.Wml.spanning;
import static de.ikz.war.format.docx.Wml.table;
import static de.ikz.war.format.docx.Wml.tableOf;
import static de.ikz.war.format.docx.WordReports.assertFinding;
import static de.ikz.war.format.docx.WordReports.assertNoFinding;
import static de.ikz.war.format.docx.WordReports.ofRows;
import static de.ikz.war.format.docx.WordReports.outline;
import static de.ikz.war.format.docx.WordReports.project;
import static de.ikz.war.format.docx.WordReports.topics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as people and programs draw them. */
class WordTablesTest {

    @Test
    void aCellMergedOverManyRowsIsOneBlock() throws Exception {
        Report report = ofRows(
                row(merged(true, "AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                row(merged(false), cell("Brücke"), cell(""), cell("2012")),
                row(cell("AG Bus"), cell("Linie 3"), cell(""), cell("")));

        assertEquals(
                List.of(
                        "exchange FB 01 AG Rad",
                        "project FB 01 Radweg",
                        "project FB 01 Brücke",
                        "exchange FB 01 AG Bus",
                        "project FB 01 Linie 3"),
                topics(report));
        assertEquals(
                List.of(0, 0, 0, 1, 1),
                report.entries().stream()
                        .map(entry -> entry.origin().block()
                                - report.entries().get(0).origin().block())
                        .toList());
        assertNoFinding(report);
    }

    @Test
    void aCellBelongsToTheColumnThatItLiesBelow() throws Exception {
        List<Integer> grid = List.of(2800, 200, 3300, 200, 3800, 200, 3500);
        String header =
                row(spanning(2, "Gremien"), spanning(2, "Thema"), spanning(2, "Arbeitsstand"), cell("Perspektive"));
        Report report = WordReports.of(tableOf(
                grid,
                header,
                row(cell("AG Rad"), spanning(2, "Radweg"), spanning(3, "läuft"), cell("2012")),
                row(spanning(2, "AG Bus"), spanning(3, "Linie 3"), cell("geplant"), spanning(1, "2013")),
                row(spanning(4, ""), spanning(2, "Pause"), cell("Ende"))));

        assertEquals(
                List.of(
                        "exchange FB 01 AG Rad",
                        "project FB 01 Radweg",
                        "exchange FB 01 AG Bus",
                        "project FB 01 Linie 3"),
                topics(report));
        assertEquals("0:läuft", outline(report.entries().get(1).wording().state()));
        assertEquals(
                "0:geplant, 0:Pause", outline(report.entries().get(3).wording().state()));
        assertEquals("0:2013, 0:Ende", outline(report.entries().get(3).wording().outlook()));
    }

    @Test
    void aRowThatBeginsFurtherRightKeepsItsColumns() throws Exception {
        Report report = ofRows(
                row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                rowOf("<w:gridBefore w:val=\"1\"/>", cell("Brücke"), cell("fertig"), cell("")));

        assertEquals("project FB 01 Brücke", topics(report).get(2));
        assertEquals("0:fertig", outline(report.entries().get(2).wording().state()));
    }

    @Test
    void aTableWithoutAGridIsReadByCells() throws Exception {
        Report report = WordReports.of(
                tableOf(List.of(), Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")))
                        .replace("<w:tblGrid></w:tblGrid>", ""));

        assertEquals("0:läuft", outline(project(report).wording().state()));
    }

    @Test
    void moreCellsThanTheHeaderHasAreJoinedWithAFinding() throws Exception {
        Report report = WordReports.of(tableOf(
                List.of(3000, 3500, 2000, 2000, 3500),
                row(cell("Gremien"), cell("Thema"), spanning(2, "Arbeitsstand"), cell("Perspektive")),
                row(cell("AG Rad"), cell("Radweg"), cell("Läuft."), cell("Gut."), cell("2012"))));

        assertEquals("0:Läuft., 0:Gut.", outline(project(report).wording().state()));
        assertEquals("0:2012", outline(project(report).wording().outlook()));
        assertFinding(report, "Tabelle 1, Zeile 2, Spalte 3", "mehrere Zellen", "");
    }

    @Test
    void cellsMergedAsOldProgramsDoAreOne() throws Exception {
        Report report = ofRows(row(
                cell("AG Rad"),
                cell("Radweg"),
                cellOf("<w:hMerge w:val=\"restart\"/>", "läuft"),
                cellOf("<w:hMerge/>")));

        assertEquals("0:läuft", outline(project(report).wording().state()));
    }

    @Test
    void aTableThatAPageDividesGoesOnWithItsHeaderAgain() throws Exception {
        Report report = WordReports.of(
                table(Wml.header(), row(merged(true, "AG Rad"), cell("Radweg"), cell("läuft"), cell(""))),
                "<w:p/>",
                table(Wml.header(), row(cell(), cell("Brücke"), cell("fertig"), cell(""))));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg", "project FB 01 Brücke"), topics(report));
        assertEquals(
                1,
                report.entries().stream()
                        .map(entry -> entry.origin().block())
                        .distinct()
                        .count());
    }

    @Test
    void aTableThatGoesOnWithoutItsHeaderKeepsItsColumns() throws Exception {
        Report report = WordReports.of(
                table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell(""))),
                "<w:p/>",
                table(row(cell("AG Bus"), cell("Linie 3"), cell(""), cell("2012"))));

        assertEquals("0:2012", outline(report.entries().get(3).wording().outlook()));
    }

    @Test
    void aHeaderRepeatedByHandIsNoEntry() throws Exception {
        Report report = ofRows(
                row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                Wml.header(),
                row(cell("AG Bus"), cell("Linie 3"), cell(""), cell("")));

        assertEquals(4, report.entries().size());
    }

    @Test
    void aRowAsWideAsTheTableOpensASection() throws Exception {
        Report report = ofRows(
                row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                row(spanning(4, "Amt 31 Umwelt")),
                row(cell("AG Luft"), cell("Messnetz"), cell(""), cell("")));

        assertEquals(
                List.of(
                        "exchange FB 01 AG Rad",
                        "project FB 01 Radweg",
                        "exchange Amt 31 AG Luft",
                        "project Amt 31 Messnetz"),
                topics(report));
        assertEquals(
                "Tabelle 1, Zeile 5, Spalte 2", report.entries().get(3).place().toString());
    }

    @Test
    void aStateBesideSeveralTopicsIsToldToBeMerged() throws Exception {
        Report report = ofRows(
                row(cell("AG Rad"), cell("Radweg"), merged(true, "läuft"), cell("")),
                row(cell(""), cell("Brücke"), merged(false), cell("")));

        assertFinding(report, "Tabelle 1, Zeile 3, Spalte 3", "mit der darunter verbunden", "läuft");
    }

    @Test
    void textThatAMergedCellHidesIsKeptInAFinding() throws Exception {
        Report report = ofRows(
                row(merged(true, "AG Rad"), cell("Radweg"), cell("läuft"), cell("")),
                row(merged(false, "alter Name"), cell("Brücke"), cell(""), cell("")));

        assertFinding(report, "Tabelle 1, Zeile 4, Spalte 1", "Word zeigt ihn nicht", "alter Name");
    }

    @Test
    void aTableWithinACellIsReadAsParagraphs() throws Exception {
        String inner = tableOf(List.of(1000, 1000), row(cell("Kosten"), cell("12 000 Euro")));
        Report report = ofRows(row(cell("AG Rad"), cell("Radweg"), cell(Wml.p("läuft"), inner, "<w:p/>"), cell("")));

        assertEquals(
                "0:läuft, 0:Kosten, 0:12 000 Euro",
                outline(project(report).wording().state()));
        assertFinding(report, "Tabelle 1, Zeile 3, Spalte 3", "weitere Tabelle", "Kosten\n12 000 Euro");
    }

    @Test
    void aTableThatOnlyPlacesOthersIsLookedThrough() throws Exception {
        String inner = table(Wml.header(), row(cell("AG Rad"), cell("Radweg"), cell("läuft"), cell("")));
        Report report = WordReports.read(
                WordFile.of(tableOf(List.of(14_000), row(cell(Wml.p("Dezernat I"), Wml.p("FB 01"), inner, "<w:p/>")))));

        assertEquals(List.of("exchange FB 01 AG Rad", "project FB 01 Radweg"), topics(report));
    }

    @Test
    void contentControlsAroundRowsAndCellsDoNotHideThem() throws Exception {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Report report = ofRows(control.formatted(row(
                cell("AG Rad"),
                control.formatted(cell("Radweg")),
                cell(control.formatted(Wml.p("läuft"))),
                cell(Wml.paragraph("", control.formatted(Wml.run("2012")))))));

        assertEquals("0:läuft", outline(project(report).wording().state()));
        assertEquals("0:2012", outline(project(report).wording().outlook()));
        assertTrue(report.findings().isEmpty());
    }
}
