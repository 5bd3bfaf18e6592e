package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekdayProblemTest {

    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2011, 4, 30), Leaning.NONE);

    @Test
    void aWeekdayThatDoesNotFitIsToldAndTheDateKeepsItsBounds() {
        TimeMention mention =
                GermanTimes.in("Sitzung am Montag, den 3. Mai 2011", ANCHOR).get(0);

        assertEquals(Optional.of("„Montag, den 3. Mai 2011“: Der Tag ist ein Dienstag."), mention.problem());
        assertEquals(Kind.POINT, mention.kind());
        assertEquals("2011-05-03", mention.frame().orElseThrow().edtf());
    }

    @Test
    void aWeekdayIsNotHeldAgainstAYearThatWasConcluded() {
        TimeMention mention =
                GermanTimes.in("Sitzung am Montag, den 3. Mai", ANCHOR).get(0);

        assertEquals(Optional.empty(), mention.problem());
    }
}
