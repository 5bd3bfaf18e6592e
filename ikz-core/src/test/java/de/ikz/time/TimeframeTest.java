package de.ikz.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeframeTest {

    private static final Timeframe YEAR = frame("2010-01-01", "2010-12-31");
    private static final Timeframe MAY = frame("2010-05-01", "2010-05-31");
    private static final Timeframe DAY = frame("2010-10-15", "2010-10-15");

    private static Timeframe frame(String first, String last) {
        return Timeframe.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void daysAreWrittenAsTheCoarsestDateThatSaysTheSame() {
        assertEquals("2010", YEAR.edtf());
        assertEquals("2010-05", MAY.edtf());
        assertEquals("2010-10-15", DAY.edtf());
        assertEquals("2010-05/2010-06", frame("2010-05-01", "2010-06-30").edtf());
        assertEquals("2010-05-03/2010-05-05", frame("2010-05-03", "2010-05-05").edtf());
        assertEquals("2009/2011", frame("2009-01-01", "2011-12-31").edtf());
    }

    @Test
    void eachEndOfAnIntervalKeepsItsPrecision() {
        assertEquals("2010-05/2010-10-15", Timeframe.between(MAY, DAY).edtf());
        assertEquals("../2010-10-15", DAY.untilEnd().edtf());
        assertEquals("2010/..", YEAR.fromStart().edtf());
    }

    @Test
    void anOpenBeginningComesFirstAndAnOpenEndLast() {
        List<Timeframe> byStart = List.of(DAY, YEAR, MAY, DAY.untilEnd()).stream()
                .sorted(Timeframe.BY_START)
                .toList();
        assertEquals(List.of(DAY.untilEnd(), YEAR, MAY, DAY), byStart);
        List<Timeframe> byEnd = List.of(MAY.fromStart(), YEAR, DAY, MAY).stream()
                .sorted(Timeframe.BY_END)
                .toList();
        assertEquals(List.of(MAY, DAY, YEAR, MAY.fromStart()), byEnd);
    }

    @Test
    void aCommonDayIsAnOverlap() {
        assertTrue(YEAR.overlaps(MAY));
        assertTrue(frame("2010-04-01", "2010-05-01").overlaps(MAY));
        assertFalse(frame("2010-04-01", "2010-04-30").overlaps(MAY));
        assertTrue(MAY.fromStart().overlaps(DAY));
        assertFalse(MAY.untilEnd().overlaps(DAY));
    }

    @Test
    void aYearContainsItsMonthsAndNotTheOtherWayRound() {
        assertTrue(YEAR.contains(MAY));
        assertTrue(YEAR.contains(YEAR));
        assertFalse(MAY.contains(YEAR));
        assertFalse(YEAR.contains(MAY.fromStart()));
        assertTrue(MAY.fromStart().contains(DAY.fromStart()));
    }

    @Test
    void bothEndsBelongToIt() {
        assertTrue(MAY.covers(LocalDate.parse("2010-05-01")));
        assertTrue(MAY.covers(LocalDate.parse("2010-05-31")));
        assertFalse(MAY.covers(LocalDate.parse("2010-06-01")));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Timeframe.between(DAY, MAY));
    }
}
