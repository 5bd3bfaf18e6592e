package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to keep a finder busy: twice the text may take twice the steps and no more. */
class HostileTextTest {

    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2010, 11, 30), Leaning.NONE);
    private static final int LENGTH = 20_000;

    private static Stream<String> pieces() {
        return Stream.of(
                "1.",
                "1/",
                "12.",
                "3., ",
                "3. und ",
                "2010, ",
                "2010/",
                "10.10.201",
                "1-a-",
                "Ende ",
                "Anfang/",
                "bis ",
                "von Mai ",
                "KW ",
                "nächsten ",
                "jeden ",
                "alle 1-",
                "zweimal ",
                "regelmäßig ",
                "d. J. ",
                "Dienstag, ",
                "Frau Mai ",
                "§ ",
                "Nr. ",
                "im ",
                "am 3.5.",
                "T:",
                "1 ",
                "x",
                " ",
                "\n",
                "Mai, ",
                "Mai und ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void stepsGrowInProportion(String piece) {
        long once = looks(piece, LENGTH);
        long twice = looks(piece, 2 * LENGTH);
        assertTrue(twice <= 2.2 * once + 1_000, piece + ": " + once + ", then " + twice);
    }

    private static long looks(String piece, int length) {
        Tokens tokens = new Tokens(piece.repeat(length / piece.length()));
        GermanTimes.in(tokens, ANCHOR);
        return tokens.looks();
    }
}
