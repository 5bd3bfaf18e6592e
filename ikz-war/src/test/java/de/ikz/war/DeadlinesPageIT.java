package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** What is due when, as of the day after the sample's Stand. */
class DeadlinesPageIT extends PageTest {
    private static final String DAY = "asOf=01.12.2010";
    private static final String MAY = "termine?view=calendar&month=2011-05&" + DAY;

    @Test
    void whatIsOverdueStandsFirstThenMonthByMonth() {
        var page = open(READER, "termine?" + DAY);

        assertThat(page.locator("main h2.ikz-directorate-title").first()).hasText("Bis heute fällig");
        assertThat(page.locator(".ikz-due-overdue").first()).containsText("überfällig");
        assertThat(page.locator("main")).containsText("Mai 2011");
        assertThat(page.locator(".ikz-deadlines mark").first()).isVisible();
    }

    @Test
    void listAndCalendarAreReachedByKeyboard() {
        var page = open(READER, "termine?" + DAY);
        press(page, ".ikz-states a");
        assertThat(page.locator("#month")).hasText("Dezember 2010");
        assertThat(page.locator(".ikz-month th"))
                .hasText(
                        new String[] {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"});

        press(page, "a[rel=next]");
        assertThat(page.locator("#month")).hasText("Januar 2011");
        press(page, "a[rel=prev]");
        assertThat(page.locator("#month")).hasText("Dezember 2010");
    }

    @Test
    void aNarrowCalendarIsAListOfTheDaysWithSomethingDue() {
        var narrow = new NewContextOptions().setViewportSize(320, 640);
        var page = open(browser.page(READER, narrow), MAY);

        assertFits(page);
        assertThat(page.locator(".ikz-month td:visible"))
                .hasCount(page.locator(".ikz-month td:has(li)").count());
        assertThat(page.locator(".ikz-day-long:visible").first()).hasText("Freitag, 20. Mai 2011");
    }

    @Test
    void unitAndSpanAreChosenWithoutScript() {
        var page = open(browser.page(READER, new NewContextOptions().setJavaScriptEnabled(false)), "termine?" + DAY);
        page.locator("#unit").selectOption("FB 01");
        page.locator("#dueFrom").fill("1.5.2011");
        page.locator("#dueTo").fill("31.05.2011");
        page.locator("form button").click();

        assertThat(page.locator(".ikz-deadlines tbody tr")).hasCount(1);
        assertThat(page.locator(".ikz-bounds")).hasText("19. bis 20. Mai 2011");
        assertThat(page.locator(".ikz-feed a"))
                .hasAttribute("href", "/ikz/api/v1/deadlines.ics?unit=FB%2001&open=true");
    }

    @Test
    void theFeedIsACalendar() {
        var answer = Visitor.as(READER).get("api/v1/deadlines.ics");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("BEGIN:VCALENDAR"), answer.body());
    }

    @Test
    void whatIsNotUnderstoodIsToldBesideItsField() {
        var page = open(READER, "termine?dueFrom=bald&dueTo=31.13.2011");

        assertThat(page.locator("#dueFrom-problem")).containsText("„bald“ ist kein Datum");
        page.locator("[role=alert] a[href='#dueTo']").click();
        assertThat(page.locator("#dueTo")).isFocused();
        assertTrue(page.title().startsWith("Fehler: "), page.title());
    }

    @Test
    void onPaperThereIsTheMonthAndNoForm() {
        var page = open(READER, MAY);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".ikz-month")).isVisible();
        assertThat(page.locator(".ikz-filter")).isHidden();
        assertThat(page.locator(".ikz-feed")).isHidden();
    }

    @Test
    void noClerkSeesTheNotationOfMachines() {
        var page = open(READER, "termine?past=include&" + DAY);

        assertEquals(
                0, page.locator("main").textContent().split("\\d{4}-\\d{2}(-\\d{2})?|/\\.\\.|R/P\\d", -1).length - 1);
    }
}
