package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageIT extends ServerTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void theFirstPageGreetsTheReader() {
        var page = browser.pageAs("leser");
        page.navigate("");

        assertThat(page.locator("main")).containsText("leser");
    }

    @Test
    void theFirstPageIsAccessible() {
        var page = browser.pageAs("leser");
        page.navigate("");

        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
    }
}
