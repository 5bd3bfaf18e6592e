package de.ikz.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedWeekdayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2010, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=TU, 2010-11-30",
        "FREQ=WEEKLY;BYDAY=MO, 2010-12-06",
        "FREQ=MONTHLY;BYDAY=1TU, 2010-12-07",
        "FREQ=MONTHLY;BYDAY=5TU, 2010-11-30",
        "FREQ=MONTHLY;BYDAY=-1TU, 2010-11-30",
        "FREQ=MONTHLY;BYDAY=-1FR, 2010-12-31",
        "FREQ=MONTHLY;BYDAY=WE, 2010-12-01",
        "FREQ=YEARLY;BYDAY=2MO, 2011-01-10"
    })
    void theFirstDayIsOnOrAfterADay(String rule, LocalDate first) {
        assertEquals(Optional.of(first), new Recurrence("R/P1M", Optional.of(rule)).firstOn(TUESDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=MONTHLY;INTERVAL=6", "FREQ=DAILY", "FREQ=MONTHLY;BYDAY=6TU", "FREQ=MONTHLY;BYDAY=1XX"})
    void aRuleWithoutAWeekdayNamesNoDay(String rule) {
        assertEquals(Optional.empty(), new Recurrence("R/P6M", Optional.of(rule)).firstOn(TUESDAY));
    }

    @Test
    void withoutARuleNobodyKnowsTheDay() {
        assertEquals(Optional.empty(), new Recurrence("R/P6M", Optional.empty()).firstOn(TUESDAY));
    }
}
