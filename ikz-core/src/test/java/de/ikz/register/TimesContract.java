package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Stage;
import de.ikz.organization.UnitId;
import de.ikz.reading.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contract of {@link Times}: deadlines in the order of their days. */
public abstract class TimesContract extends CooperationsContract {

    private static final String TEXT = "bis März, ab Mai, im Juni, halbjährlich";
    private static final Conclusion.Time SAID_A_YEAR_BEFORE =
            GivenTimes.said("2009-11-30", GivenTimes.until("2010-03-31"));

    @Test
    void timesWithBoundsComeByDueDay() {
        append(
                Given.project("b")
                        .topic(TEXT)
                        .reads("bis März", GivenTimes.until("2011-03-31"))
                        .reads("ab Mai", GivenTimes.from("2011-05-01"))
                        .reads("halbjährlich", GivenTimes.recurring()),
                Given.project("a").topic(TEXT).reads("im Juni", GivenTimes.of("2011-03-01", "2011-03-31")),
                Given.project("c").topic(TEXT).reads("im Juni", GivenTimes.of("2010-06-01", "2010-06-30")));

        assertEquals(List.of("2010-06-30 c 0", "2011-03-31 a 0", "2011-03-31 b 0", "2011-05-01 b 1"), all(ALL, false));
        assertEquals(Total.exactly(4), count(ALL, false));
    }

    @Test
    void aDeadlineHasItsEntryWithEverythingThatWasRead() {
        Recording recording = Given.project("a")
                .topic(TEXT)
                .reads("bis März", GivenTimes.until("2011-03-31"))
                .recording();
        append(List.of(recording));

        Times.Page page = page(ALL, false, Window.first(5));

        assertEquals(List.of(new Deadline(recording.entry(), 0)), page.deadlines());
    }

    @Test
    void daysAreComparedWithTheDueDay() {
        append(Given.project("a")
                .topic(TEXT)
                .reads("im Juni", GivenTimes.of("2011-06-01", "2011-06-30"))
                .reads("ab Mai", GivenTimes.from("2011-05-01")));

        assertEquals(List.of(), all(Asked.due("2011-06-01", "2011-06-29"), false));
        assertEquals(List.of("2011-06-30 a 0"), all(Asked.due("2011-06-30", "2011-06-30"), false));
        assertEquals(List.of("2011-05-01 a 1"), all(Asked.due(null, "2011-06-29"), false));
        assertEquals(List.of("2011-06-30 a 0"), all(Asked.due("2011-05-02", null), false));
        assertEquals(Total.exactly(1), count(Asked.due("2011-05-02", null), false));
    }

    @Test
    void whatLayBehindWhenItWasFirstSaidIsNotOpen() {
        append(Given.project("a")
                .topic(TEXT)
                .at(Stage.ACTIVE)
                .states(TEXT)
                .reads("bis März", GivenTimes.until("2010-12-30"))
                .reads("ab Mai", GivenTimes.from("2010-12-31"))
                .reads("im Juni", GivenTimes.told(GivenTimes.of("2010-12-01", "2010-12-31"))));

        assertEquals(List.of("2010-12-30 a 0", "2010-12-31 a 1", "2010-12-31 a 2"), all(ALL, false));
        assertEquals(List.of("2010-12-31 a 1"), all(ALL, true));
        assertEquals(Total.exactly(1), count(ALL, true));
    }

    @Test
    void whatALaterReportRepeatsStaysOpenUntilTheEntryHasEnded() {
        append(
                Given.project("a").at(Stage.ACTIVE).states(TEXT).reads("bis März", SAID_A_YEAR_BEFORE),
                Given.project("b").at(Stage.COMPLETED).states(TEXT).reads("bis März", SAID_A_YEAR_BEFORE),
                Given.project("c").at(Stage.DECLINED).states(TEXT).reads("bis März", SAID_A_YEAR_BEFORE),
                Given.project("d").at(Stage.FAILED).states(TEXT).reads("bis März", SAID_A_YEAR_BEFORE),
                Given.project("e").at(Stage.COMPLETED).states(TEXT).reads("ab Mai", GivenTimes.from("2011-05-01")),
                Given.project("f").at(Stage.UNKNOWN).states(TEXT).reads("bis März", SAID_A_YEAR_BEFORE));

        assertEquals(List.of("2010-03-31 a 0", "2010-03-31 f 0", "2011-05-01 e 0"), all(ALL, true));
        assertEquals(List.of("2010-03-31 a 0", "2010-03-31 f 0"), all(Asked.due(null, "2010-12-31"), true));
        assertEquals(List.of("2011-05-01 e 0"), all(Asked.due("2010-04-01", null), true));
        assertEquals(6, all(ALL, false).size());
    }

    @Test
    void whatATopicNamesIsOpenUntilItIsPast() {
        append(
                Given.project("a").topic(TEXT).reads("bis März", SAID_A_YEAR_BEFORE),
                Given.project("b").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-01")));

        assertEquals(List.of("2011-05-01 b 0"), all(ALL, true));
    }

    @Test
    void whetherSomethingIsOpenGoesByTheDayThatIsAskedFor() {
        append(Given.project("a").at(Stage.COMPLETED).states(TEXT).reads("ab Mai", GivenTimes.from("2011-05-01")));

        assertEquals(List.of("2011-05-01 a 0"), all(asOf("2011-05-01"), true));
        assertEquals(List.of(), all(asOf("2011-05-02"), true));
    }

    @Test
    void onlyVersionsInForceOfEntriesThatAreAskedForCount() {
        append(
                Given.project("a")
                        .version(1, "2009-12-31")
                        .topic(TEXT)
                        .reads("bis März", GivenTimes.until("2010-03-31")),
                Given.project("a").version(2, "2010-12-31").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-01")),
                Given.project("b").withdrawn().topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-02")),
                Given.project("c").by("fb-40").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-03")),
                Given.project("d").of(Given.HALLE).topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-04")));

        assertEquals(List.of("2011-05-01 a 0", "2011-05-03 c 0"), all(ALL, false));
        assertEquals(
                List.of("2010-03-31 a 0"), all(Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.of(2010, 1, 1))), false));
        assertEquals(
                List.of("2011-05-03 c 0"), all(ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("fb-40")))), false));
        Filter everywhere = Filter.all(new Scope(Optional.empty(), END_OF_2010, true));
        assertEquals(
                List.of("2011-05-01 a 0", "2011-05-02 b 0", "2011-05-03 c 0", "2011-05-04 d 0"),
                all(everywhere, false));
        assertEquals(Total.exactly(4), count(everywhere, false));
    }

    @Test
    void timesOnNamedWeekdaysAreFoundWhateverDaysAreAskedFor() {
        append(
                Given.project("a").topic(TEXT).reads("halbjährlich", GivenTimes.onFirstTuesdays()),
                Given.project("b").topic(TEXT).reads("halbjährlich", GivenTimes.recurring()),
                Given.project("c").withdrawn().topic(TEXT).reads("halbjährlich", GivenTimes.onFirstTuesdays()),
                Given.project("d")
                        .by("fb-40")
                        .topic(TEXT)
                        .reads("ab Mai", GivenTimes.from("2011-05-01"))
                        .reads("halbjährlich", GivenTimes.onFirstTuesdays()));

        assertEquals(Set.of("a 0", "d 1"), recurring(Asked.due("2030-01-01", "2030-01-02"), 9));
        assertEquals(Set.of("d 1"), recurring(ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("fb-40")))), 9));
        assertEquals(1, recurring(ALL, 1).size());
    }

    @Test
    void pagesFollowEachOtherForwardsAndBackwards() {
        Conclusion march = GivenTimes.until("2011-03-31");
        append(
                Given.project("a").topic(TEXT).reads("bis März", march).reads("im Juni", march),
                Given.project("a-2").topic(TEXT).reads("bis März", march),
                Given.project("b").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-02-01")),
                Given.project("c").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-04-01")));
        List<String> whole =
                List.of("2011-02-01 b 0", "2011-03-31 a 0", "2011-03-31 a 1", "2011-03-31 a-2 0", "2011-04-01 c 0");

        for (int limit = 1; limit <= 6; limit++) {
            List<String> forwards = new ArrayList<>();
            Times.Page page = page(ALL, false, Window.first(limit));
            assertEquals(Optional.empty(), page.previous());
            forwards.addAll(told(page));
            while (page.next().isPresent()) {
                page = page(ALL, false, Window.after(page.next().get(), limit));
                assertEquals(Optional.of(page.deadlines().get(0).place()), page.previous());
                forwards.addAll(told(page));
            }
            assertEquals(whole, forwards, "forwards by " + limit);

            List<String> backwards = new ArrayList<>();
            page = page(ALL, false, Window.last(limit));
            assertEquals(Optional.empty(), page.next());
            backwards.addAll(0, told(page));
            while (page.previous().isPresent()) {
                page = page(ALL, false, Window.before(page.previous().get(), limit));
                backwards.addAll(0, told(page));
            }
            assertEquals(whole, backwards, "backwards by " + limit);
        }
    }

    @Test
    void aPlaceThatNobodyGaveIsNoFailure() {
        append(Given.project("a").topic(TEXT).reads("ab Mai", GivenTimes.from("2011-05-01")));

        assertEquals(
                List.of(),
                page(ALL, false, Window.before(new Window.Cursor("", ""), 3)).deadlines());
        assertEquals(List.of("2011-05-01 a 0"), told(page(ALL, false, Window.after(new Window.Cursor("", "a"), 3))));
    }

    private static Filter asOf(String day) {
        return Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.parse(day)));
    }

    private List<String> all(Filter filter, boolean open) {
        return told(page(filter, open, Window.first(Window.MAX)));
    }

    private static List<String> told(Times.Page page) {
        return page.deadlines().stream()
                .map(deadline -> deadline.due() + " " + deadline.entry().id() + " " + deadline.index())
                .toList();
    }

    private Set<String> recurring(Filter filter, int most) {
        return ports().transactions().read(() -> ports().times().recurring(filter, most)).stream()
                .map(time -> time.entry().id() + " " + time.index())
                .collect(Collectors.toSet());
    }

    private Times.Page page(Filter filter, boolean open, Window window) {
        return ports().transactions().read(() -> ports().times().list(filter, open, window));
    }

    private Total count(Filter filter, boolean open) {
        return ports().transactions().read(() -> ports().times().count(filter, open));
    }
}
