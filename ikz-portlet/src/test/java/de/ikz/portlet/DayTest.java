package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2010", " 31.12.2010 ", "31. 12. 2010", "2010-12-31"})
    void aDateIsReadAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(2010, 12, 31)), Day.parse(typed));
    }

    @Test
    void leadingZerosMayBeMissing() {
        assertEquals(Optional.of(LocalDate.of(2011, 3, 1)), Day.parse("1.3.2011"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "heute", "31.13.2010", "30.02.2011", "12/31/2010", "31.12.10", "00.00.0000", "2010-1-1"})
    void whatIsNoDateIsNone(String typed) {
        assertEquals(Optional.empty(), Day.parse(typed));
    }
}
