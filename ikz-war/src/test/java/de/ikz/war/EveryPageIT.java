package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page in every state. */
class EveryPageIT extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?unit=FB%2032&stage=unknown&asOf=31.12.2010&withdrawn=include",
                "?unit=FB%2032&unit=FB%2001&kind=project",
                "?sort=topic&limit=50",
                "?asOf=01.01.2009",
                "?asOf=gestern&unit=FB%2099&stage=bald&reach=weit",
                "einheit/FB-32",
                "einheit/Dezernat-III",
                "einheit/FB-99",
                "eintrag/IKZ-0002",
                "eintrag/IKZ-0002?asOf=2010-12-31",
                "eintrag/IKZ-0002?asOf=2009-12-31",
                "eintrag/IKZ-9999",
                "partner",
                "partner?q=B%C3%B6rde",
                "partner?q=nirgendwo",
                "partner/k15083",
                "partner/k15083?municipalities=include&lang=en",
                "partner/nirgendwo",
                "termine",
                "termine?asOf=31.12.2010",
                "termine?view=calendar&month=2011-05&asOf=31.12.2010",
                "termine?view=calendar&month=bald",
                "termine?dueFrom=bald&dueTo=01.01.2011",
                "termine?unit=FB%2032&lang=en",
                "hinweise",
                "hinweise?kind=stage",
                "hinweise?kind=person&lang=en",
                "import",
                "import/nirgendwo",
                "barrierefreiheit",
                "nirgendwo",
                "?lang=en&unit=FB%2032",
                "eintrag/IKZ-0002?lang=en",
                "import?lang=en"
            })
    void isSoundAndFitsOnANarrowScreen(String path) {
        var page = open(COORDINATOR, path);
        assertSound(page);

        page.setViewportSize(320, 640);
        page.reload();
        assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unit=FB%2032",
                "eintrag/IKZ-0002",
                "partner/k15083",
                "termine?asOf=31.12.2010",
                "termine?view=calendar&month=2011-05&asOf=31.12.2010",
                "hinweise",
                "import"
            })
    void isSoundAsCardsToo(String path) {
        var narrow = new NewContextOptions().setViewportSize(320, 640);
        assertSound(open(browser.page(COORDINATOR, narrow), path));
    }

    @Test
    void germanIsShownWhateverTheBrowserPrefers() {
        var page = browser.pageAs(READER);
        page.setExtraHTTPHeaders(java.util.Map.of("Accept-Language", "en-US,en"));
        page.navigate("");

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1")).hasText("Register der interkommunalen Zusammenarbeit");
    }

    @Test
    void englishIsChosenAndKept() {
        var page = open(READER, "einheit/FB-32?asOf=31.12.2010");
        page.locator(".ikz-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main")).containsText("As of 2010-12-31");

        page.navigate("");
        assertThat(page.locator("h1")).hasText("Register of inter-municipal cooperation");
        page.locator(".ikz-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void everythingIsReachedByKeyboard() {
        var page = open(READER, "");
        page.keyboard().press("Tab");
        assertEquals("Zum Inhalt springen", focused(page));
        page.keyboard().press("Enter");
        assertEquals("inhalt", page.evaluate("document.activeElement.id"));

        page.keyboard().press("Tab");
        assertEquals("directorate", page.evaluate("document.activeElement.id"));
        for (String next : new String[] {"unit", "kind", "asOf"}) {
            page.keyboard().press("Tab");
            assertEquals(next, page.evaluate("document.activeElement.id"));
        }
        page.keyboard().type("31.12.2010");
        page.keyboard().press("Enter");
        assertThat(page.locator(".ikz-total")).containsText("Stand 31.12.2010");
    }

    @Test
    void theFocusIsSeen() {
        var page = open(READER, "");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");

        assertEquals("solid", page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void textOfTwiceTheSizeFits() {
        var options = new NewContextOptions().setViewportSize(640, 512).setDeviceScaleFactor(2);
        var page = open(browser.page(READER, options), "?unit=FB%2032");

        assertFits(page);
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
