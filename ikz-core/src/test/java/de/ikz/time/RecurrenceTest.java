package de.ikz.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void aDistanceHasARule() {
        assertEquals(new Recurrence("R/P2W", Optional.of("FREQ=WEEKLY;INTERVAL=2")), Recurrence.every(2, 'W'));
        assertEquals(new Recurrence("R/P1Y", Optional.of("FREQ=YEARLY")), Recurrence.every(1, 'Y'));
    }

    @Test
    void aDistanceFromToHasNone() {
        assertEquals(new Recurrence("R/P4W…R/P6W", Optional.empty()), Recurrence.every(4, 6, 'W'));
    }

    @Test
    void aCountInAPeriodIsSpreadEvenly() {
        assertEquals(new Recurrence("R/P6M", Optional.empty()), Recurrence.times(2, 2, 'Y'));
        assertEquals(new Recurrence("R/P73D", Optional.empty()), Recurrence.times(5, 5, 'Y'));
        assertEquals(new Recurrence("R/P15D", Optional.empty()), Recurrence.times(2, 2, 'M'));
        assertEquals(new Recurrence("R/PT18H", Optional.empty()), Recurrence.times(9, 9, 'W'));
        assertEquals(Recurrence.every(1, 'M'), Recurrence.times(1, 1, 'M'));
        assertEquals(new Recurrence("R/P6M…R/P1Y", Optional.empty()), Recurrence.times(1, 2, 'Y'));
    }
}
