package de.ikz.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void aTextIsTakenInNfcWithoutBlanksAroundIt() {
        assertEquals(Optional.of("für die Stelle"), CleanText.of("  fu\u0308r die Stelle ", 20));
        assertEquals(Optional.of("zwei\nZeilen\tTab"), CleanText.of("zwei\r\nZeilen\tTab", 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "a\u0000b", "a\u0007b", "a\u202eb", "a\u2066b", "a\u200fb", "a\u061cb", "a\ud800b"})
    void whatOnlyControlsOrSaysNothingIsRefused(String text) {
        assertEquals(Optional.empty(), CleanText.of(text, 20));
    }

    @Test
    void whatIsLongerThanAllowedIsRefused() {
        assertEquals(Optional.of("abc"), CleanText.of("abc", 3));
        assertEquals(Optional.empty(), CleanText.of("abcd", 3));
    }
}
