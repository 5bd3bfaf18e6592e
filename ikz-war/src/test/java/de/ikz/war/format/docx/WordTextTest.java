package de.ikz.war.format.docx;

import static de.ikz.war.format.docx.Wml.cell;
import static de.ikz.war.format.docx.Wml.indent;
import static de.ikz.war.format.docx.Wml.item;
import static de.ikz.war.format.docx.Wml.number;
import static de.ikz.war.format.docx.Wml.p;
import static de.ikz.war.format.docx.Wml.paragraph;
import static de.ikz.war.format.docx.Wml.row;
import static de.ikz.war.format.docx.Wml.run;
import static de.ikz.war.format.docx.Wml.styled;
import static de.ikz.war.format.docx.WordReports.assertFinding;
import static de.ikz.war.format.docx.WordReports.assertNoFinding;
import static de.ikz.war.format.docx.WordReports.ofRows;
import static de.ikz.war.format.docx.WordReports.outline;
import static de.ikz.war.format.docx.WordReports.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.intake.Report;
import org.junit.jupiter.api.Test;

/** What stands in a cell: runs, breaks, lists, fields, symbols. */
class WordTextTest {

    @Test
    void runsThatSplitAWordAreOneWord() throws Exception {
        assertState(
                "0:Der Radweg läuft", paragraph("", run("Der Rad") + run("<w:b/>", "w") + run("eg lä") + run("uft")));
    }

    @Test
    void accentsThatFollowInAnotherRunAreJoined() throws Exception {
        assertState("0:läuft", paragraph("", run("la") + run("\u0308uft")));
    }

    @Test
    void linksTagsAndControlsDoNotHideTheirText() throws Exception {
        assertState(
                "0:siehe Radnetz der Stadt 2012",
                paragraph(
                        "",
                        run("siehe ") + "<w:hyperlink r:id=\"rId9\">" + run("Radnetz") + "</w:hyperlink>"
                                + "<w:smartTag w:element=\"place\"><w:smartTagPr/>" + run(" der Stadt")
                                + "</w:smartTag>"
                                + "<w:sdt><w:sdtPr/><w:sdtContent>" + run(" 2012") + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void breaksTabsAndHyphensAreWhatTheyLookLike() throws Exception {
        assertState(
                "0:läuft seit 2010 im E-Government der Vereine",
                paragraph(
                        "",
                        run("läuft") + "<w:r><w:tab/></w:r>" + run("seit") + "<w:r><w:br/></w:r>" + run("2010 im E")
                                + "<w:r><w:noBreakHyphen/></w:r>" + run("Government der Ver")
                                + "<w:r><w:softHyphen/></w:r>"
                                + run("eine")));
    }

    @Test
    void aFieldIsReadByItsResult() throws Exception {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ \"yyyy\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("2012")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertState(
                "0:Stand 2012 und 2013",
                paragraph(
                        "",
                        run("Stand ") + field + "<w:fldSimple w:instr=\" DATE \">" + run(" und 2013")
                                + "</w:fldSimple>"));
    }

    @Test
    void aFormulaIsReadAsItsText() throws Exception {
        assertState("0:Anteil a+b", paragraph("", run("Anteil ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"));
    }

    @Test
    void aPromptThatNobodyAnsweredIsNoText() throws Exception {
        Report report = report(paragraph(
                "",
                run("läuft ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Klicken Sie hier.")
                        + "</w:sdtContent></w:sdt>"));

        assertEquals("0:läuft", outline(project(report).wording().state()));
        assertFinding(report, "Tabelle 1, Zeile 3, Spalte 3", "leeren Formularfeld", "Klicken Sie hier.");
    }

    @Test
    void realListsNestByTheirLevels() throws Exception {
        assertState(
                "0:Beirat gegründet, 1:Satzung, 2:Entwurf, 0:Sitzung im Mai",
                item(1, 0, "Beirat gegründet"),
                item(1, 1, "Satzung"),
                item(2, 2, "Entwurf"),
                item(1, 0, "Sitzung im Mai"));
    }

    @Test
    void aListThatIsNestedByTheRulerNestsAsItLooks() throws Exception {
        assertState(
                "0:Beirat gegründet, 1:Satzung, 0:Sitzung im Mai",
                item(1, 0, "Beirat gegründet"),
                paragraph(number(1, 0) + indent(900), run("Satzung")),
                item(1, 0, "Sitzung im Mai"));
    }

    @Test
    void aListMayComeFromAStyleAndGoOnInAParagraphOfItsIndent() throws Exception {
        assertState(
                "0:Beirat gegründet im Mai, 0:Satzung",
                styled("Aufzhlungszeichen", "Beirat gegründet"),
                "<w:p/>",
                paragraph(indent(360), run("im Mai")),
                styled("Aufzhlungszeichen", "Satzung"));
    }

    @Test
    void aNumberingThatIsSwitchedOffMakesNoItem() throws Exception {
        assertState(
                "0:Beirat gegründet, 0:Satzung",
                paragraph(
                        "<w:pStyle w:val=\"Aufzhlungszeichen\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        run("Beirat gegründet")),
                item(3, 0, "Satzung"));
    }

    @Test
    void typedBulletsAreBulletsHoweverTheyAreTyped() throws Exception {
        assertState(
                "0:Beirat, 0:Satzung, 0:Wahl, 0:Kasse, 0:Verein",
                paragraph("", run("-") + "<w:r><w:tab/></w:r>" + run("Beirat")),
                p("–  Satzung"),
                p("• Wahl"),
                paragraph("", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>" + run(" Kasse")),
                p("· Verein"));
    }

    @Test
    void typedBulletsNestByTheirIndents() throws Exception {
        assertState(
                "0:Beirat, 1:Satzung, 0:Wahl",
                paragraph(indent(200), run("- Beirat")),
                paragraph(indent(600), run("- Satzung")),
                paragraph(indent(200), run("- Wahl")));
    }

    @Test
    void typedNumbersStayInTheText() throws Exception {
        assertState("0:1. Beirat, 0:2. Satzung", p("1. Beirat"), p("2. Satzung"));
    }

    @Test
    void symbolsAreReadAsWhatTheyShow() throws Exception {
        assertState(
                "0:Rat → Kreis ✓",
                paragraph(
                        "",
                        run("Rat ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>" + run(" Kreis ")
                                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"));
    }

    @Test
    void emptyParagraphsSayNothing() throws Exception {
        assertState("0:läuft, 0:gut", "<w:p/>", p("läuft"), p(" "), "<w:p/>", p("gut"), "<w:p/>");
    }

    private static void assertState(String expected, String... blocks) throws Exception {
        Report report = report(blocks);
        assertEquals(expected, outline(project(report).wording().state()));
        assertNoFinding(report);
    }

    private static Report report(String... blocks) throws Exception {
        return ofRows(row(cell("AG Rad"), cell("Radweg"), cell(blocks), cell("")));
    }
}
