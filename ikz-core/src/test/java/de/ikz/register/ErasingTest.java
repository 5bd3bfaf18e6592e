package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasingTest {

    private final Erasing erasing = new Erasing(" Frau Müller ", "die Leitung ($1)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mit Frau Müller, bald.      | Mit die Leitung ($1), bald.
                    Frau Müller                 | die Leitung ($1)
                    „Frau Müller“/Frau  Müller  | „die Leitung ($1)“/die Leitung ($1)
                    Frau Müllers Vertretung     | Frau Müllers Vertretung
                    Jungfrau Müller             | Jungfrau Müller
                    Ehefrau Müller              | Ehefrau Müller
                    frau müller                 | frau müller
                    Frau Muller                 | Frau Muller
                    FrauMüller                  | FrauMüller
                    Frau-Müller                 | Frau-Müller
                    Frau Müller-Schmidt         | die Leitung ($1)-Schmidt
                    Frau Müller2                | Frau Müller2
                    Nichts                      | Nichts
                    """)
    void wholeWordsAreReplacedAndNoOthers(String text, String expected) {
        assertEquals(expected, erasing.in(text));
    }

    @Test
    void wordsMayBeWrappedOrTorn() {
        for (String text : new String[] {
            "Frau\u00a0Müller",
            "Frau\nMüller",
            "Frau \r\n\t Müller",
            "Frau Mül-\nler",
            "Frau Mül-  \n  ler",
            "Frau Mül\u00adler"
        }) {
            assertEquals("die Leitung ($1).", erasing.in(text + "."), text);
        }
    }

    @Test
    void textsAreCountedAndNotWords() {
        erasing.in("Frau Müller und Frau Müller");
        erasing.in("niemand");
        erasing.in("Frau Müller");

        assertEquals(2, erasing.places());
        assertEquals(2, erasing.times("Frau Müller und Frau Müller"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <w:t>Frau</w:t><w:br/><w:t xml:space="preserve">Mül</w:t></w:r><w:r><w:t>ler</w:t> | true
                    <b>Frau</b> M&uuml;ller                                                             | true
                    Frau&nbsp;M&#252;ller, M&#xfc;ller                                                  | true
                    Frau Mu\u0308ller                                                                   | true
                    Frau Mül-<br>ler                                                                    | true
                    <p>Frau Müllerin</p>                                                                | false
                    <p>Herr Müller</p>                                                                  | false
                    <p title="Frau Müller">Nur im Merkmal                                               | false
                    a < b und nie > c                                                                   | false
                    &#99999999; &#x110000;                                                              | false
                    """)
    void wordsAreFoundInMarkup(String markup, boolean expected) {
        assertEquals(expected, erasing.mayBeIn(markup));
    }

    @Test
    void aLongLineDoesNotHoldItUp() {
        String nearly = "Frau M-\n".repeat(200_000) + " ".repeat(500_000) + "Frau" + " \n".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertFalse(erasing.finds(nearly));
            assertFalse(erasing.mayBeIn("Frau" + "<b>".repeat(500_000) + nearly));
        });
    }

    @Test
    void placesMoveWithTheText() {
        String text = "Mit Frau Müller im Mai";
        Erasing shorter = new Erasing("Frau Müller", "X");

        assertEquals("Mit X im Mai", shorter.in(text));
        assertEquals(text.indexOf("im") - 10, shorter.start(text, text.indexOf("im")));
        assertEquals("Mit X im Mai".length(), shorter.end(text, text.length()));
        assertEquals(4, shorter.start(text, text.indexOf("Müller")), "within the words: where they begin now");
        assertEquals(5, shorter.end(text, text.indexOf("Müller")), "within the words: where they end now");
        assertEquals(0, shorter.start(text, 0));
        assertTrue(shorter.places() == 1);
    }
}
