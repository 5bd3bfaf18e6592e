package de.ikz.war.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.Taken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            läuft<br>weiter                                    | 0 läuft weiter
            <ul><li>eins<li>zwei</ul>                          | 0 eins; 0 zwei
            <ol><li>eins</li><li>zwei<ul><li>drei</ul></ol>    | 0 eins; 0 zwei; 1 drei
            Es gilt:<ul><li><p>eins</p><li><p>zwei</p></ul>    | 0 Es gilt:; 1 eins; 1 zwei
            <p>eins</p><p>zwei</p>                             | 0 eins; 0 zwei
            <div>eins<div>zwei</div></div>                     | 0 eins; 0 zwei
            • eins<br>• zwei                                   | 0 eins; 0 zwei
            <p>- eins</p><p>- zwei</p>                         | 0 eins; 0 zwei
            &lt;b&gt;fett&lt;/b&gt; &amp;amp;                  | 0 <b>fett</b> &amp;
            a<b>b</b>c<span>d</span>                           | 0 abcd
            =SUMME(A1) @x +49 -5                               | 0 =SUMME(A1) @x +49 -5
            eins<script>alert('x')</script><style>p{}</style>  | 0 eins
            <a href=javascript:x() onclick=x()>eins</a>        | 0 eins
            <img src=x onerror=alert(1) alt=Bild>eins          | 0 eins
            eins<!-- zwei --><![if !vml]> drei<![endif]>       | 0 eins drei
            eins<span hidden>zwei</span>                       | 0 eins
            eins<p style='display: none'>zwei</p>              | 0 eins
            <del>alt</del><ins>neu</ins>                       | 0 neu
            <select><option>eins<option>zwei</select>          | 0 eins; 0 zwei
            <textarea>eins &lt;</textarea>                     | 0 eins <
            <input value=eins>zwei                             | 0 zwei
            K&ouml;ln &#8211; &#x42;onn &euro                  | 0 Köln – Bonn &euro
            <pre>eins  zwei</pre>                              | 0 eins zwei
            """)
    void onlyTheVisibleTextOfACellIsTaken(String cell, String statements) throws UnreadableReport {
        assertEquals("FB 32 | Streifen | " + statements + " | ", taken(cell).entries());
    }

    @Test
    void wordsListsArePartedByTheirMarksAndLevels() throws UnreadableReport {
        String item = "<p class=MsoListParagraph style='margin-left:%s;text-indent:-18.0pt%s'>%s<span"
                + " style='font-family:Symbol%s'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>%s%s</p>";
        String full = item.formatted(
                        "36pt",
                        ";mso-list:l0 level1 lfo1",
                        "<![if !supportLists]>",
                        ";mso-list:Ignore",
                        "·",
                        "<![endif]>",
                        "eins")
                + item.formatted(
                        "72pt",
                        ";mso-list:l0 level2 lfo1",
                        "<![if !supportLists]>",
                        ";mso-list:Ignore",
                        "o",
                        "<![endif]>",
                        "zwei")
                + item.formatted(
                        "36pt",
                        ";mso-list:l0 level1 lfo1",
                        "<![if !supportLists]>",
                        ";mso-list:Ignore",
                        "·",
                        "<![endif]>",
                        "drei");
        String filtered = item.formatted("36pt", "", "", "", "·", "", "eins")
                + item.formatted("72pt", "", "", "", "o", "", "zwei")
                + item.formatted("36pt", "", "", "", "1.", "", "drei");
        assertEquals("FB 32 | Streifen | 0 eins; 1 zwei; 0 drei | ", taken(full).entries());
        assertEquals(
                "FB 32 | Streifen | 0 eins; 1 zwei; 0 drei | ", taken(filtered).entries());
    }

    @Test
    void cellsThatCoverRowsAndColumnsAreOneCell() throws UnreadableReport {
        Taken taken = Taken.from("a.html", """
                <h2>FB 32</h2><table>
                <thead><tr><th rowspan=2>Erfahrungsaustausch<th colspan=3>Projekte
                <tr><th>Thema<th>Arbeitsstand<th>Perspektive</thead>
                <tr><td rowspan=2>AG Ordnung<td>Eins<td>läuft<td>
                <tr><td>Zwei<td>ruht<td>Ende
                </table>""");
        assertEquals(
                "FB 32 | AG Ordnung |  | \nFB 32 | Eins | 0 läuft | \nFB 32 | Zwei | 0 ruht | 0 Ende", taken.entries());
        assertTrue(taken.report().entries().stream()
                .allMatch(entry -> entry.origin().block()
                        == taken.report().entries().get(0).origin().block()));
        assertEquals(
                "Tabelle 1, Zeile 4, Spalte 2",
                taken.report().entries().get(2).place().toString());
    }

    @Test
    void aHeadingMayStandInTheTable() throws UnreadableReport {
        Taken taken = Taken.from("a.html", """
                <table><tr><td colspan=4><b>Dezernat I</b>
                <tr><td colspan=4>FB 32<tr><td>Erfahrungsaustausch<td>Thema<td>Arbeitsstand<td>Perspektive
                <tr><td><td>Eins<td>läuft<td>
                <tr><td colspan=4>Theater Magdeburg<tr><td><td>Zwei<td><td></table>""");
        assertEquals("FB 32 | Eins | 0 läuft | \nTheater Magdeburg | Zwei |  | ", taken.entries());
    }

    @Test
    void aTableWithinACellIsReadAsItsParagraphs() throws UnreadableReport {
        Taken taken = taken("eins<table><tr><td>zwei<td>drei</table>");
        assertEquals("FB 32 | Streifen | 0 eins; 0 zwei; 0 drei | ", taken.entries());
        assertTrue(taken.finds("eine weitere Tabelle", ""));
    }

    @Test
    void aTableThatOnlyArrangesThePageIsNone() throws UnreadableReport {
        Taken taken = Taken.from("a.html", "<table><tr><td>" + page("läuft") + "</td></tr></table>");
        assertEquals("FB 32 | Streifen | 0 läuft | ", taken.entries());
    }

    @Test
    void changesAreReadAsAcceptedAndTold() throws UnreadableReport {
        Taken taken = taken("<del>alt</del><ins>neu</ins>");
        assertTrue(taken.finds("als gelöscht markiert", "alt"));
        assertTrue(taken.finds("eingefügten Text", ""));
    }

    @Test
    void hiddenTextIsToldButNotKept() throws UnreadableReport {
        Taken taken = taken("eins<span hidden>geheim</span>");
        assertTrue(taken.finds("ausgeblendeten Text", ""));
        assertFalse(taken.report().toString().contains("geheim"));
    }

    @Test
    void aTableOfContentsOpensNoSection() throws UnreadableReport {
        Taken taken = Taken.from(
                "a.html",
                "<p class=MsoToc2><a href='#a'>Theater Unterstadt<span style='display:none'>..... 7</span></a></p>"
                        + "<p class=MsoToc2>FB 40</p>" + page("läuft"));
        assertEquals("FB 32 | Streifen | 0 läuft | ", taken.entries());
        assertTrue(taken.report().findings().stream()
                .noneMatch(finding -> finding.text().contains("Theater")));
    }

    @Test
    void footnotesAreKeptInFindings() throws UnreadableReport {
        Taken taken = Taken.from(
                "a.html",
                page("läuft<a href='#_ftn1'>[1]</a>")
                        + "<div id=ftn1><p><a href='#_ftnref1'>[1]</a> siehe Anlage</p></div>");
        assertEquals("FB 32 | Streifen | 0 läuft | ", taken.entries());
        assertTrue(taken.finds("Das ist eine Fußnote", "[1] siehe Anlage"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=windows-1252>",
        "ISO-8859-1, <meta http-equiv=Content-Type content=text/html;charset=iso-8859-1>",
        "UTF-8, ''",
        "UTF-8, <meta charset=windows-1252x>",
        "windows-1252, ''",
        "windows-1252, <meta charset=utf-8>",
        "UTF-16, ''",
        "UTF-16LE, <meta charset=utf-16>",
        "windows-1250, <meta charset=windows-1250>",
    })
    void theEncodingIsToldByMarkOrMetaOrTheText(String encoding, String meta) throws UnreadableReport {
        byte[] file = ("<html><head>" + meta + "</head>" + page("Köln läuft")).getBytes(Charset.forName(encoding));
        assertEquals(
                "FB 32 | Streifen | 0 Köln läuft | ", Taken.from("a.html", file).entries());
    }

    @Test
    void itIsRecognizedWithoutItsName() throws UnreadableReport {
        assertEquals(
                "FB 32 | Streifen | 0 läuft | ",
                Taken.from("bericht", "<!DOCTYPE html>" + page("läuft")).entries());
    }

    @ParameterizedTest
    @CsvSource({"<div>, 20000", "<table><tr><td>, 5000", "<ul><li>, 10000", "<b>, 20000", "<span hidden>, 10000"})
    void endlessNestingIsReadOrRefused(String element, int times) {
        String bomb = "<h1>FB 32</h1>" + element.repeat(times) + "x";
        try {
            Taken.from("a.html", bomb);
        } catch (UnreadableReport e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }

    @Test
    void endlessCellsAndAttributesAreReadOrRefused() throws UnreadableReport {
        assertTrue(
                Taken.refusal("a.html", bytes(page("x".repeat(1_000_000)))).contains("Tabelle 1, Zeile 2, Spalte 3"));
        assertTrue(Taken.refusal("a.html", bytes(page("a<td colspan=1000000>b<td>c")))
                .contains("mehr als 1.000 Spalten"));
        assertEquals(
                "FB 32 | Streifen | 0 läuft | ",
                taken("<b title='" + "x".repeat(2_000_000) + "' class=\"" + " y".repeat(100_000) + "\">läuft</b>")
                        .entries());
        Taken.from("a.html", page("läuft<tr><td rowspan=1000000>AG Ordnung<td>Eins" + "<tr><td>Zwei".repeat(100)));
    }

    @Test
    void brokenCharactersAreRefused() {
        byte[] nul = bytes(page("a\0b"));
        assertTrue(Taken.refusal("a.html", nul).contains("NUL-Zeichen"));
        byte[] half = page("a\u1111b").getBytes(StandardCharsets.UTF_16);
        for (int i = 0; i < half.length; i++) {
            half[i] = half[i] == 0x11 ? (byte) 0xD8 : half[i];
        }
        assertTrue(Taken.refusal("a.html", half).contains("kein gültiger Text in UTF-16"));
    }

    @Test
    void aFileCutOffAnywhereIsReadOrRefused() {
        byte[] file = bytes("<html><head><title>x</title></head><body>" + page("<ul><li>eins<li>&auml;") + "</body>");
        for (int length = 1; length < file.length; length++) {
            try {
                Taken.from("a.html", Arrays.copyOf(file, length));
            } catch (UnreadableReport e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
    }

    private static Taken taken(String cell) throws UnreadableReport {
        return Taken.from("a.html", page(cell));
    }

    private static String page(String cell) {
        return "<h1>FB 32</h1><table><tr><td>Erfahrungsaustausch<td>Thema<td>Arbeitsstand<td>Perspektive"
                + "<tr><td><td>Streifen<td>" + cell + "</table>";
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
