package de.ikz.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CooperationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "IKZ-0042, 42",
        "ikz-42, 42",
        "IKZ42, 42",
        "' IKZ-0001 ', 1",
        "IKZ-12345, 12345",
        "IKZ-999999999, 999999999",
        "IKZ-0000000000007, 7"
    })
    void aNumberIsReadAsPeopleTypeIt(String text, int value) {
        assertEquals(Optional.of(new CooperationNumber(value)), CooperationNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "IKZ", "IKZ-", "IKZ-0", "IKZ--1", "IKZ-4 2", "IKZ-1000000000", "XIKZ-1", "IKZ-1x"})
    void anythingElseIsNoNumber(String text) {
        assertEquals(Optional.empty(), CooperationNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1, IKZ-0001", "9999, IKZ-9999", "10000, IKZ-10000"})
    void aNumberIsWrittenWithFourDigitsAtLeast(int value, String written) {
        assertEquals(written, new CooperationNumber(value).toString());
    }

    @Test
    void numbersBeginWithOne() {
        assertThrows(IllegalArgumentException.class, () -> new CooperationNumber(0));
    }
}
