package de.ikz.renewal;

import static de.ikz.renewal.Importing.CITY;
import static de.ikz.renewal.Importing.DECEMBER;
import static de.ikz.renewal.Importing.HEADER;
import static de.ikz.renewal.Importing.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Spot;
import de.ikz.intake.Report;
import de.ikz.register.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an accepted report makes of the register. */
class AcceptingTest {

    private final Importing city = new Importing();

    @Test
    void anAcceptedReportIsInTheRegisterAsOfItsStand() {
        Acceptance acceptance = city.accept(HEADER + "AG Rad\tRadweg\tläuft\tMai 2011\n", DECEMBER);
        assertEquals(new Acceptance(2, 2, 0, 0), acceptance);
        assertEquals(List.of("AG Rad", "Radweg"), city.topics(DECEMBER));
        assertEquals(List.of(), city.topics(DECEMBER.minusDays(1)));
        assertEquals("IKZ-0001", city.entries(DECEMBER).get(0).number().toString());
    }

    @Test
    void everyVersionNamesItsFileAndTheCellItBeginsIn() {
        Import read = city.read(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        city.accept(read.id());
        List<Origin.Source> sources = city.entries(DECEMBER).stream()
                .map(entry -> entry.content()
                        .details()
                        .origin()
                        .orElseThrow()
                        .source()
                        .orElseThrow())
                .toList();
        String hash = read.submission().sha256();
        assertEquals(
                List.of(
                        new Origin.Source("bericht.txt", hash, new Spot(Spot.Counting.LINES, 7, 1, 3, 1)),
                        new Origin.Source("bericht.txt", hash, new Spot(Spot.Counting.LINES, 7, 1, 3, 2))),
                sources);
    }

    @Test
    void aProjectBesideOneExchangeIsLinkedToIt() {
        city.accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        List<Entry> found = city.entries(DECEMBER);
        assertEquals(List.of(found.get(0).id()), ((Project) found.get(1).content()).exchanges());
    }

    @Test
    void aProjectBesideSeveralExchangesIsLinkedToNone() {
        city.accept(HEADER + "• AG Rad • AG Weg\tRadweg\tläuft\t\n", DECEMBER);
        assertEquals(List.of(), ((Project) city.entries(DECEMBER).get(2).content()).exchanges());
    }

    @Test
    void theSameFileAgainChangesNothingAndIsTold() {
        city.accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        Import again = city.read(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        Report report = report(again.id());
        assertTrue(report.findings().get(0).message().contains("31.12.2010"));
        assertEquals(report.findings().size(), again.counts().orElseThrow().findings());
        assertEquals(new Acceptance(0, 0, 0, 2), city.accept(again.id()));
        assertEquals(2, city.topics(DECEMBER).size());
    }

    @Test
    void acceptingTwiceChangesNothing() {
        Import read = city.read(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER);
        city.accept(read.id());
        assertEquals(new Acceptance(0, 0, 0, 2), city.accept(read.id()));
    }

    @Test
    void aLaterReportGivesAKnownTopicAFurtherVersion() {
        city.accept(HEADER + "\tRadweg\tläuft\t\n\tBrücke\tgeplant\t\n", DECEMBER);
        assertEquals(
                new Acceptance(0, 0, 1, 1),
                city.accept(HEADER + "\tRadweg\tfertig\t\n\tBrücke\tgeplant\t\n", DECEMBER.plusYears(1)));
        assertEquals("läuft", state("IKZ-0001", DECEMBER.plusDays(5)));
        assertEquals("fertig", state("IKZ-0001", DECEMBER.plusYears(1)));
        assertEquals(2, city.register.revisions(READER, CITY, "IKZ-0001").size());
    }

    @Test
    void anOlderReportBecomesHistoryAndNeverOvertakes() {
        city.accept(HEADER + "\tRadweg\tfertig\t\n", DECEMBER);
        city.accept(HEADER + "\tRadweg\tläuft\t\n", DECEMBER.minusYears(1));
        assertEquals("fertig", state("IKZ-0001", DECEMBER));
        assertEquals("läuft", state("IKZ-0001", DECEMBER.minusDays(1)));
    }

    @Test
    void whatOnlyALaterReportSaysDoesNotLeakIntoAnOlderStand() {
        String label = "Intrakommunale Zusammenarbeit „Verbund“\tRadweg\tfertig\t\n";
        city.accept(HEADER + label, DECEMBER);
        city.accept(HEADER + "AG Rad\tRadweg\tläuft\t\n", DECEMBER.minusYears(1));
        LocalDate before = DECEMBER.minusDays(1);
        Entry older = city.register.entry(READER, CITY, "IKZ-0002", before).orElseThrow();
        assertEquals("läuft", older.content().wording().state().get(0).text());
        assertEquals(Set.of(), older.content().details().classification().reach());
    }

    @Test
    void theSameTopicTwiceInOneUnitIsTwoEntriesThatKeepTheirOrder() {
        String both = "AG Rad\tAustausch\tim Mai\t\nAG Weg\tAustausch\tim Juni\t\n";
        city.accept(HEADER + both, DECEMBER);
        assertEquals(new Acceptance(0, 0, 0, 4), city.accept(HEADER + both + " ", DECEMBER));
        assertEquals("im Mai", state("IKZ-0002", DECEMBER));
        assertEquals("im Juni", state("IKZ-0004", DECEMBER));
    }

    private Report report(ImportId id) {
        return city.draft(id).draft().accepted();
    }

    private String state(String number, LocalDate asOf) {
        return city.register
                .entry(READER, CITY, number, asOf)
                .orElseThrow()
                .content()
                .wording()
                .state()
                .get(0)
                .text();
    }
}
