package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "Next year" counts from the day on which it was said first. */
class ReadersTest {

    private static final Revision OF_2010 = revision(1, "2010-11-30", "nächstes Jahr");
    private static final Revision OF_2011 = revision(2, "2011-11-30", "nächstes Jahr", "neu");
    private static final Revision OF_2012 = revision(3, "2012-11-30", "nächstes Jahr");

    @Test
    void aStatementThatIsCarriedOnKeepsItsFirstDay() {
        var anchors = Readers.anchors(List.of(OF_2010, OF_2011, OF_2012), OF_2012);

        assertEquals(LocalDate.of(2010, 11, 30), anchors.of("nächstes Jahr"));
    }

    @Test
    void aNewStatementCountsFromItsOwnStand() {
        var anchors = Readers.anchors(List.of(OF_2010, OF_2011), OF_2011);

        assertEquals(LocalDate.of(2011, 11, 30), anchors.of("neu"));
    }

    @Test
    void aStatementThatWasAwayForAYearIsSaidAnew() {
        Revision without = revision(2, "2011-11-30", "anderes");
        var anchors = Readers.anchors(List.of(OF_2010, without, OF_2012), OF_2012);

        assertEquals(LocalDate.of(2012, 11, 30), anchors.of("nächstes Jahr"));
    }

    @Test
    void anOlderReportThatComesLaterMovesTheDayBack() {
        Revision older = revision(4, "2009-11-30", "nächstes Jahr");
        var anchors = Readers.anchors(List.of(OF_2010, OF_2011, OF_2012, older), OF_2011);

        assertEquals(LocalDate.of(2009, 11, 30), anchors.of("nächstes Jahr"));
    }

    @Test
    void aVersionThatWasReplacedOnItsOwnDayDoesNotCount() {
        Revision replaced = revision(1, "2010-11-30", "nächstes Jahr");
        Revision replacing = revision(2, "2010-11-30", "anderes");
        Revision later = revision(3, "2011-11-30", "nächstes Jahr");
        var anchors = Readers.anchors(List.of(replaced, replacing, later), later);

        assertEquals(LocalDate.of(2011, 11, 30), anchors.of("nächstes Jahr"));
    }

    private static Revision revision(int sequence, String stand, String... outlook) {
        Wording wording = new Wording(
                Optional.empty(),
                "Thema",
                List.of(),
                Stream.of(outlook).map(Statement::of).toList());
        Details details = new Details(
                wording, Responsibility.of(new UnitId("fb")), Classification.UNKNOWN, List.of(), Optional.empty());
        return new Revision(
                sequence,
                LocalDate.parse(stand),
                new Revision.Recorded(Given.NOW, "actor", "because"),
                false,
                new Project(details, List.of()));
    }
}
