package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.reading.Conclusion;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static Optional<LocalDate> day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }

    private static Conclusion.Time time(String start, String end, boolean concluded, String problem) {
        Optional<Timeframe> frame = start == null && end == null
                ? Optional.empty()
                : Optional.of(new Timeframe(day(start), day(end), "2011-03"));
        return new Conclusion.Time(
                TimeMention.Kind.POINT,
                frame,
                Optional.empty(),
                concluded,
                Optional.ofNullable(problem),
                LocalDate.of(2011, 11, 30),
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-01, 2011-03-10, 1. bis 10. März 2011, 1 to 10 March 2011",
        "2011-03-01, 2011-05-10, 1. März bis 10. Mai 2011, 1 March to 10 May 2011",
        "2011-12-01, 2012-01-31, 1. Dezember 2011 bis 31. Januar 2012, 1 December 2011 to 31 January 2012",
        "2010-10-15, 2010-10-15, 15. Oktober 2010, 15 October 2010",
        "2014-01-01, , ab 1. Januar 2014, from 1 January 2014",
        ", 2010-10-15, bis 15. Oktober 2010, until 15 October 2010"
    })
    void boundsAreWrittenAsPeopleWriteThem(String start, String end, String german, String english) {
        assertEquals(german, new TimeWords(City.GERMAN).of(time(start, end, false, null)));
        assertEquals(english, new TimeWords(City.ENGLISH).of(time(start, end, false, null)));
    }

    @Test
    void aYearThatNobodyWroteIsSaidToBeConcluded() {
        assertEquals(
                "1. bis 10. März 2011 (Jahr erschlossen)",
                new TimeWords(City.GERMAN).of(time("2011-03-01", "2011-03-10", true, null)));
    }

    @Test
    void whatIsWrongIsSaidInsteadOfBounds() {
        assertEquals(
                "Den 31. Februar gibt es nicht.",
                new TimeWords(City.GERMAN).of(time(null, null, false, "Den 31. Februar gibt es nicht.")));
    }

    @Test
    void aTimeWithoutBoundsSaysNothing() {
        assertEquals("", new TimeWords(City.GERMAN).of(time(null, null, false, null)));
    }
}
