package de.ikz.war.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.Taken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final String HEADER = "Dezernat;Amt;Erfahrungsaustausch;Thema;Arbeitsstand;Perspektive\r\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFound(String separator) throws UnreadableReport {
        String file = HEADER + "I;FB 32;;\"Streifen; \"\"neu\"\"\";\"läuft\n• gut\";\r\n";
        assertEquals(
                "FB 32 | Streifen" + separator.strip() + " \"neu\" | 0 läuft; 0 gut | ",
                Taken.from("a.csv", file.replace(";", separator)).entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE"})
    void theEncodingIsFound(String encoding) throws UnreadableReport {
        byte[] file = (HEADER + "I;FB 32;;Bürger;läuft;\r\n").getBytes(Charset.forName(encoding));
        assertEquals("FB 32 | Bürger | 0 läuft | ", Taken.from("a.csv", file).entries());
    }

    @Test
    void aMarkOfTheEncodingAndAFirstLineForExcelAreNoText() throws UnreadableReport {
        assertEquals(
                "FB 32 | Eins | 0 läuft | ",
                Taken.from("a.csv", "\ufeffsep=;\r\n" + HEADER + "I;FB 32;;Eins;läuft;\r\n")
                        .entries());
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws UnreadableReport {
        assertEquals(
                "FB 32 | =1+1 | 0 +49 391; 0 -5 %; 0 @x | 0 Ende",
                Taken.from("a.csv", HEADER + "I;FB 32;;=1+1;\"+49 391\n-5 %\n@x\";- Ende\r\n")
                        .entries());
    }

    @Test
    void placesAreLinesOfTheFile() throws UnreadableReport {
        Taken taken = Taken.from("a.csv", HEADER + "I;FB 32;;Eins;\"a\nb\nc\";\n\nI;FB 32;;Zwei;;\n");
        assertEquals(
                "Zeile 6, Spalte 4", taken.report().entries().get(1).place().toString());
    }

    @Test
    void typedNumbersAreMarksWhereTheyCountFromOne() throws UnreadableReport {
        assertEquals(
                "FB 32 | Eins | 0 prüfen; 0 melden | 0 1. Halbjahr 2011",
                Taken.from("a.csv", HEADER + "I;FB 32;;Eins;\"1. prüfen\n2. melden\";1. Halbjahr 2011\n")
                        .entries());
    }

    @Test
    void aLineGoesOnWhereTheNextBeginsInMidSentence() throws UnreadableReport {
        assertEquals(
                "FB 32 | Eins | 0 Der Vertrag ist unterschrieben; 1 im Mai; 0 Ende | ",
                Taken.from(
                                "a.csv",
                                HEADER + "I;FB 32;;Eins;\"• Der Vertrag\n  ist unterschrieben\n  - im Mai\n• Ende\";\n")
                        .entries());
    }

    @Test
    void anUnclosedQuoteIsToldWithItsLine() {
        String refusal = refusal(HEADER + "I;FB 32;;Eins;läuft;\nI;FB 32;;\"Zwei;ruht;\n");
        assertTrue(refusal.contains("ab Zeile 3"), refusal);
    }

    @Test
    void aFileWithoutTheHeaderIsToldWhichColumnsAreExpected() {
        String refusal = refusal("a;b;c\n1;2;3\n");
        assertTrue(refusal.contains("Dezernat, Organisationseinheit, Erfahrungsaustausch, Thema"), refusal);
    }

    @Test
    void tooManyColumnsAreRefused() {
        String refusal = refusal(HEADER + "x" + ";y".repeat(100_000) + "\n");
        assertTrue(refusal.contains("Zeile 2"), refusal);
    }

    @Test
    void aLongCellIsRefusedWithItsPlace() {
        String refusal = refusal(HEADER + "I;FB 32;;Eins;" + "x".repeat(1_000_000) + ";\n");
        assertTrue(refusal.contains("Zeile 2, Spalte 5 hat 1.000.000 Zeichen"), refusal);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.csv"})
    void aReportInThePlainTextDialectIsNoCsv(String name) {
        byte[] text =
                "Dezernat I\n\nFB 32\n\nErfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\nAG A; B\tEins\t\t\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertFalse(new CsvFormat().recognizes(text, name));
    }

    @Test
    void aFlatTableIsRecognizedWithoutItsName() throws UnreadableReport {
        assertEquals(
                "FB 32 | Eins |  | ",
                Taken.from("bericht", HEADER + "I;FB 32;;Eins;;\n").entries());
    }

    private static String refusal(String file) {
        return Taken.refusal("a.csv", file.getBytes(StandardCharsets.UTF_8));
    }
}
