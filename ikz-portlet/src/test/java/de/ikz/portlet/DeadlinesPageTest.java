package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesPageTest {

    private final City city = City.telling();

    private static List<String> days(DeadlinesPage page) {
        return page.getGroups().stream()
                .flatMap(group -> group.deadlines().stream())
                .map(one -> one.due().toString())
                .toList();
    }

    @Test
    void whatIsOpenIsListedFromTheOverdueOnThenMonthByMonth() {
        DeadlinesPage page = city.deadlinesPage(TestVisit.of("asOf", "20.04.2011"));

        assertEquals(List.of("2011-04-15", "2011-05-31"), days(page));
        assertEquals(
                List.of("Bis heute fällig", "Mai 2011"),
                page.getGroups().stream().map(DeadlinesPage.Group::heading).toList());
        assertEquals("2 Termine", page.getTotal());
    }

    @Test
    void whatIsCompletedIsOverAndNotOverdue() {
        DeadlinesPage all = city.deadlinesPage(TestVisit.of("past", "include"));
        DeadlineView school = all.getGroups().get(0).deadlines().stream()
                .filter(one -> one.due().equals(LocalDate.of(2011, 1, 31)))
                .findFirst()
                .orElseThrow();

        assertEquals(DeadlineView.State.PAST, school.state());
        assertEquals("bis 31. Januar 2011", school.bounds());
        assertEquals("<mark>bis 31.01.2011</mark>", school.words().getMarkup());
    }

    @Test
    void whatHasPassedWithoutBeingDoneIsOverdue() {
        DeadlinesPage page = city.deadlinesPage(TestVisit.of("asOf", "01.05.2011"));

        assertEquals(
                List.of(DeadlineView.State.OVERDUE),
                page.getGroups().get(0).deadlines().stream()
                        .map(DeadlineView::state)
                        .toList());
    }

    @Test
    void whatLayBehindIsShownOnlyWhereItIsAskedFor() {
        DeadlinesPage page = city.deadlinesPage(TestVisit.of("past", "include"));

        assertTrue(days(page).contains("2010-12-15"), days(page).toString());
    }

    @Test
    void unitAndSpanCanBeChosen() {
        assertEquals(List.of("2011-01-31"), days(city.deadlinesPage(TestVisit.of("unit", "FB 40", "past", "include"))));
        assertEquals(
                List.of("2011-04-15"),
                days(city.deadlinesPage(TestVisit.of("dueFrom", "1.4.2011", "dueTo", "30.04.2011"))));
        DeadlinesPage wrong = city.deadlinesPage(TestVisit.of("dueFrom", "1.5.2011", "dueTo", "30.04.2011"));
        assertFalse(wrong.isSound());
        assertEquals("Fehler: Termine", wrong.getTitle());
    }

    @Test
    void theCalendarHasWholeWeeksWithWhatIsDueOnItsDay() {
        DeadlinesPage page = city.deadlinesPage(TestVisit.of("view", "calendar", "month", "2011-04"));
        List<List<MonthGrid.Cell>> weeks = page.getMonth().getWeeks();

        assertEquals("April 2011", page.getMonth().getName());
        assertEquals(5, weeks.size());
        assertEquals("Montag, 28. März 2011", weeks.get(0).get(0).name());
        assertFalse(weeks.get(0).get(0).within());
        MonthGrid.Cell friday = weeks.get(2).get(4);
        assertEquals(15, friday.number());
        assertEquals(1, friday.deadlines().size());
        assertEquals(
                "/ikz/termine?view=calendar&month=2011-05",
                page.getMonth().getNext().address());
    }

    @Test
    void theFirstMonthIsThePresentOneAndAWrongOneIsTold() {
        assertEquals(
                "März 2011",
                city.deadlinesPage(TestVisit.of("view", "calendar")).getMonth().getName());
        DeadlinesPage page = city.deadlinesPage(TestVisit.of("view", "calendar", "month", "2011-13"));
        assertEquals("März 2011", page.getMonth().getName());
        assertFalse(page.getProblem().isEmpty());
    }

    @Test
    void monthsAreCompared() {
        List<MonthBar> bars = city.deadlinesPage(TestVisit.of()).getBars();

        assertEquals(12, bars.size());
        assertEquals(
                new Link("April 2011", "/ikz/termine?view=calendar&month=2011-04"),
                bars.get(1).month());
        assertEquals("1", bars.get(1).count());
        assertEquals(100, bars.get(1).percent());
        assertEquals(0, bars.get(0).percent());
    }

    @Test
    void theFeedKeepsTheUnitsAndWhatIsShown() {
        assertEquals(
                "/ikz/api/v1/deadlines.ics?unit=FB%2040&open=true",
                city.deadlinesPage(TestVisit.of("unit", "FB 40")).getFeed());
        assertEquals(
                "/ikz/api/v1/deadlines.ics",
                city.deadlinesPage(TestVisit.of("past", "include")).getFeed());
    }
}
