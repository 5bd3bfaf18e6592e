package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test of the pages in a browser, with the sample report in the register of the city that the pages show. */
abstract class PageTest extends ServerTest {
    /** Magdeburg, the default of {@code ikz.municipality}. */
    static final String CITY = "15003000";

    static final String READER = "leser";
    static final String COORDINATOR = "koordination";
    static final String STAND = "2010-11-30";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void theSampleIsInTheRegister() throws Exception {
        var coordinator = new Coordinator(CITY);
        if (coordinator.get("cooperations?limit=1").getInt("total") == 0) {
            coordinator.takeOver(STAND, Coordinator.sample());
        }
    }

    /** Opens a path as a user, with an eye on what the browser complains about. */
    Page open(String user, String path) {
        return open(browser.pageAs(user), path);
    }

    Page open(Page page, String path) {
        page.onConsoleMessage(message -> {
            // A page that is not found is no complaint about what is on it.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(path);
        return page;
    }

    /** What a screen reader needs is there, and the browser refused nothing that the page asked for. */
    void assertSound(Page page) {
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + ": " + violation.getNodes())
                                .toList(),
                page.url());
        assertEquals(List.of(), complaints, page.url());
        assertEquals(1, page.locator("h1").count(), page.url());
        assertEquals(1, page.locator("main").count(), page.url());
    }

    /** Goes on by the tabulator until something is reached. */
    static void reach(Page page, String what) {
        for (int step = 0; step < 250; step++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
                return;
            }
        }
        fail("The keyboard does not reach " + what + " on " + page.url());
    }

    /** Reaches something by keyboard and presses it. */
    static void press(Page page, String what) {
        reach(page, what);
        page.keyboard().press("Enter");
    }

    /** Nothing sticks out to the right. */
    static void assertFits(Page page) {
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                page.url());
    }
}
