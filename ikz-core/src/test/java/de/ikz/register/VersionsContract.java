package de.ikz.register;

import static java.util.Collections.emptyList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: which version of an entry is found, and what is refused. */
public abstract class VersionsContract extends CooperationsContract {

    private static final CooperationId A = new CooperationId("a");

    @Test
    void theVersionWithTheLatestStandNotAfterTheDateCounts() {
        append(Given.project("a").version(1, "2010-12-31").topic("one"));
        append(Given.project("a").version(2, "2011-12-31").topic("two"));

        assertEquals(Optional.of("one"), topic("2010-12-31"));
        assertEquals(Optional.of("one"), topic("2011-12-30"));
        assertEquals(Optional.of("two"), topic("2011-12-31"));
    }

    @Test
    void anEntryIsNotThereBeforeItsFirstStand() {
        append(Given.project("a").version(1, "2010-12-31"));

        assertEquals(Optional.empty(), topic("2010-12-30"));
        assertEquals(Optional.empty(), ask(all -> all.find(Given.MAGDEBURG, A, LocalDate.MIN)));
    }

    @Test
    void theLastVersionCountsInTheFarthestFuture() {
        append(Given.project("a").version(1, "2010-12-31"));

        assertTrue(ask(all -> all.find(Given.MAGDEBURG, A, LocalDate.MAX)).isPresent());
        assertEquals(List.of("a"), ids(Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.MAX))));
    }

    @Test
    void anOlderStandRecordedLaterBecomesHistoryAndNeverOvertakes() {
        append(Given.project("a").version(1, "2010-12-31").topic("new"));
        append(Given.project("a").version(2, "2008-12-31").topic("old"));

        assertEquals(Optional.of("old"), topic("2009-06-30"));
        assertEquals(Optional.of("new"), topic("2010-12-31"));
        assertEquals(Optional.of("new"), topic("2026-01-01"));
    }

    @Test
    void ofTwoVersionsWithTheSameStandTheOneRecordedLaterCounts() {
        append(Given.project("a").version(1, "2010-12-31").topic("first"));
        append(Given.project("a").version(2, "2010-12-31").topic("second"));

        assertEquals(Optional.of("second"), topic("2010-12-31"));
    }

    @Test
    void severalVersionsOfOneEntryCanBeAppendedAtOnce() {
        append(
                Given.project("a").version(2, "2009-12-31").topic("second"),
                Given.project("a").version(1, "2010-12-31").topic("first"));

        assertEquals(Optional.of("second"), topic("2009-12-31"));
        assertEquals(Optional.of("first"), topic("2010-12-31"));
    }

    @Test
    void aWithdrawnEntryIsFoundButNoLongerListed() {
        append(Given.project("a").version(1, "2009-12-31"));
        append(Given.project("a").version(2, "2010-12-31").withdrawn());

        assertTrue(ask(all -> all.find(Given.MAGDEBURG, A, END_OF_2010))
                .orElseThrow()
                .revision()
                .withdrawn());
        assertEquals(emptyList(), ids(ALL));
        assertEquals(List.of("a"), ids(Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.of(2010, 1, 1)))));
    }

    @Test
    void anEntryOfAnotherCityIsNotFound() {
        append(Given.project("a").number(7).of(Given.HALLE));

        assertEquals(Optional.empty(), topic("2010-12-31"));
        assertEquals(Optional.empty(), ask(all -> all.numbered(Given.MAGDEBURG, new CooperationNumber(7))));
        assertEquals(emptyList(), ask(all -> all.revisions(Given.MAGDEBURG, A)));
    }

    @Test
    void anEntryIsFoundByItsNumber() {
        append(Given.project("a").number(42), Given.project("b").number(43));

        assertEquals(Optional.of(A), ask(all -> all.numbered(Given.MAGDEBURG, new CooperationNumber(42))));
        assertEquals(Optional.empty(), ask(all -> all.numbered(Given.MAGDEBURG, new CooperationNumber(44))));
    }

    @Test
    void revisionsComeTheOneRecordedLastFirst() {
        append(Given.project("a").version(1, "2010-12-31"), Given.project("b"));
        append(Given.project("a").version(2, "2008-12-31"));
        append(Given.project("a").version(3, "2009-12-31"));

        assertEquals(
                List.of(3, 2, 1),
                ask(all -> all.revisions(Given.MAGDEBURG, A)).stream()
                        .map(entry -> entry.revision().sequence())
                        .toList());
    }

    @Test
    void whatAUnitEverAnsweredForIsGivenInAllVersions() {
        append(
                Given.project("b").version(1, "2009-12-31").by("fb-40"),
                Given.project("b").version(2, "2010-12-31").by("fb-32"),
                Given.project("a").by("fb-40").withdrawn(),
                Given.project("c").by("fb-32").involving("fb-40").subUnit("fb-40"),
                Given.project("d").by("fb-40").of(Given.HALLE));

        assertEquals(
                List.of("a 1", "b 1", "b 2"),
                ask(all -> all.recorded(Given.MAGDEBURG, Set.of(new UnitId("fb-40"), new UnitId("fb-41")))).stream()
                        .map(entry -> entry.id() + " " + entry.revision().sequence())
                        .toList());
        assertEquals(emptyList(), ask(all -> all.recorded(Given.MAGDEBURG, Set.of())));
    }

    @Test
    void aVersionWhoseSequenceIsThereAlreadyIsStaleAndNothingIsStored() {
        append(Given.project("a").version(1, "2009-12-31").topic("theirs"));

        StaleRevision stale = assertThrows(
                StaleRevision.class,
                () -> append(
                        Given.project("b"),
                        Given.project("a").version(1, "2010-12-31").topic("mine")));

        assertEquals(A, stale.id());
        assertEquals(Optional.of("theirs"), topic("2010-12-31"));
        assertEquals(List.of("a"), ids(ALL));
        assertEquals(Total.exactly(1), ask(all -> all.count(ALL)));
    }

    @Test
    void aStaleVersionThatTheUseCaseSurvivesLeavesNothingEither() {
        append(Given.project("a"));

        ports().transactions().write(() -> {
            assertThrows(
                    StaleRevision.class,
                    () -> ports().cooperations()
                            .append(List.of(
                                    Given.project("b").recording(),
                                    Given.project("a").recording())));
            return null;
        });

        assertEquals(List.of("a"), ids(ALL));
    }

    @Test
    void theSameSequenceTwiceInOneCallIsStale() {
        assertThrows(StaleRevision.class, () -> append(Given.project("a"), Given.project("a")));
    }

    @Test
    void numbersAscendInEachCityAndAreNeverGivenTwice() {
        assertEquals(1, take(3));
        assertEquals(4, take(1));
        assertEquals(5, take(1));
        assertEquals(
                1,
                ports().transactions()
                        .write(() -> ports().cooperations().takeNumbers(Given.HALLE, 1))
                        .value());
    }

    private int take(int howMany) {
        return ports().transactions()
                .write(() -> ports().cooperations().takeNumbers(Given.MAGDEBURG, howMany))
                .value();
    }

    private Optional<String> topic(String date) {
        return ask(all -> all.find(Given.MAGDEBURG, A, LocalDate.parse(date)))
                .map(entry -> entry.content().wording().topic());
    }
}
