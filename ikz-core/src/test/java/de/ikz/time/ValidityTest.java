package de.ikz.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2007-07-01, 2011-01-01, 2007-06-30, false",
        "2007-07-01, 2011-01-01, 2007-07-01, true",
        "2007-07-01, 2011-01-01, 2010-12-31, true",
        "2007-07-01, 2011-01-01, 2011-01-01, false",
        "          , 2011-01-01, 0001-01-01, true",
        "          , 2011-01-01, 2011-01-01, false",
        "2007-07-01,           , 2999-01-01, true",
        "2007-07-01,           , 2007-06-30, false"
    })
    void theFirstDayCountsAndTheBoundDoesNot(LocalDate from, LocalDate until, LocalDate day, boolean covered) {
        assertEquals(covered, new Validity(Optional.ofNullable(from), Optional.ofNullable(until)).covers(day));
    }

    @Test
    void anythingHoldsAlwaysUnlessBounded() {
        assertTrue(Validity.ALWAYS.covers(LocalDate.MIN));
        assertTrue(Validity.ALWAYS.covers(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({"2011-01-01, 2011-01-01", "2011-01-01, 2010-12-31"})
    void anEmptyIntervalIsRefused(LocalDate from, LocalDate until) {
        assertThrows(IllegalArgumentException.class, () -> new Validity(Optional.of(from), Optional.of(until)));
    }
}
