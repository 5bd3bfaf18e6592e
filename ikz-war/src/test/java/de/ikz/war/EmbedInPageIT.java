package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the register in a page of another origin, in a real browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EmbedInPageIT {
    private static final ForeignPages PORTAL = new ForeignPages();
    private static final String LINK = "<a href=\"" + Visitor.address("") + "\">IKZ-Register</a>";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> complaints = new ArrayList<>();

    @Deployment(testable = false)
    static WebArchive register() {
        return BuiltWar.with("embed.war", "ikz.embed.origins=" + PORTAL.origin());
    }

    @BeforeEach
    void theSampleIsInTheRegister() throws Exception {
        var coordinator = new Coordinator("15003000");
        if (coordinator.get("cooperations?limit=1").getInt("total") == 0) {
            coordinator.takeOver("2010-11-30", Coordinator.sample());
        }
    }

    private static String frame(String view) {
        return "<iframe title=\"Zusammenarbeit\" src=\"" + Visitor.address("embed/" + view) + "\"></iframe>";
    }

    private static String element(String attributes) {
        return "<ikz-register " + attributes + ">" + LINK + "</ikz-register>";
    }

    /** Opens a page of the portal as somebody who has logged in to the register before. */
    private Page openLoggedIn(String content) {
        Page page = browser.pageAs("leser");
        page.navigate("");
        return open(page, PORTAL.origin(), content);
    }

    private Page open(Page page, String origin, String content) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(origin + PORTAL.page(content));
        return page;
    }

    private void assertSound(Page page) {
        // Before axe, which looks into style sheets of other origins in its own way.
        assertEquals(List.of(), complaints);
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + ": " + violation.getNodes())
                                .toList());
    }

    private static void waitForHeight(Page page) {
        page.waitForFunction("parseInt(document.querySelector('iframe').style.height) > 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"register?rows=3", "unit?unit=FB-32", "summary"})
    void aFrameIsAsHighAsWhatItShows(String view) {
        Page page = openLoggedIn(frame(view));
        waitForHeight(page);
        FrameLocator inside = page.frameLocator("iframe");

        assertThat(inside.locator(".ikz-embed")).hasAttribute("data-ikz-state", "hits");
        assertEquals(true, inside.locator("html").evaluate("html => html.scrollHeight <= innerHeight"));
        page.setViewportSize(320, 640);
        page.waitForFunction("document.querySelector('iframe').contentWindow !== null");
        assertEquals(true, inside.locator("html").evaluate("html => html.scrollWidth <= html.clientWidth"));
        assertSound(page);
    }

    @Test
    void aFrameTakesThePortalsColoursAndFonts() {
        Page page = openLoggedIn(frame("register?rows=2"));

        assertThat(page.frameLocator("iframe").locator(".ikz-number a").first()).hasCSS("color", "rgb(122, 31, 92)");
        assertThat(page.frameLocator("iframe").locator(".ikz-embed")).hasCSS("font-family", "\"DejaVu Serif\", serif");
    }

    @Test
    void aLinkInAFrameLeavesIt() {
        Page page = openLoggedIn(frame("register?rows=2"));
        page.frameLocator("iframe").locator(".ikz-number a").first().click();
        page.waitForURL(Visitor.address("eintrag/IKZ-0001").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"view='register' rows='3'", "view='unit' unit='FB-32'", "view='summary'", "lang='en'"})
    void theElementShowsThePartInThePortalsLook(String attributes) {
        Page page = openLoggedIn(element(attributes));

        assertThat(page.locator("ikz-register .ikz-embed")).hasAttribute("data-ikz-state", "hits");
        assertThat(page.locator("ikz-register")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("ikz-register .ikz-to-register a")).hasCSS("color", "rgb(122, 31, 92)");
        assertThat(page.locator("ikz-register .ikz-total")).hasCSS("text-transform", "none");
        assertSound(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view='register'", "view='summary'"})
    void theElementFitsACornerOf280Pixels(String attributes) {
        Page page = openLoggedIn("<div class=\"narrow\">" + element(attributes) + "</div>");
        assertThat(page.locator("ikz-register .ikz-embed")).hasAttribute("data-ikz-state", "hits");

        assertEquals(List.of(), page.evaluate("""
                        () => Array.from(document.querySelector('ikz-register').shadowRoot.querySelectorAll('.ikz-embed *'))
                          .filter(one => !one.closest('.ikz-hidden, thead') && one.getBoundingClientRect().right
                            > document.querySelector('.narrow').getBoundingClientRect().right + 1)
                          .map(one => one.outerHTML.slice(0, 80))
                        """));
        assertSound(page);
    }

    @Test
    void theElementFollowsItsAttributes() {
        Page page = openLoggedIn(element("view='register' rows='3'"));
        assertThat(page.locator("ikz-register .ikz-number")).hasCount(3);
        page.evaluate("document.querySelector('ikz-register').setAttribute('rows', '5')");

        assertThat(page.locator("ikz-register .ikz-number")).hasCount(5);
    }

    @Test
    void whoIsNotLoggedInSeesASentenceAndNoLogin() {
        Page page = open(browser.pageAs("leser"), PORTAL.origin(), element("") + frame("register"));
        waitForHeight(page);

        assertThat(page.locator("ikz-register .ikz-embed")).hasAttribute("data-ikz-state", "login");
        assertThat(page.frameLocator("iframe").locator(".ikz-embed")).hasAttribute("data-ikz-state", "login");
        assertThat(page.frameLocator("iframe").locator("a")).hasText("Zur Anmeldung im IKZ-Register");
        assertSound(page);
    }

    @Test
    void aPageThatIsNotAllowedGetsNothingButItsOwnLink() {
        Page page = browser.pageAs("leser");
        page.navigate("");
        open(page, PORTAL.strangeOrigin(), element("") + frame("register"));

        assertThat(page.locator("ikz-register .ikz-embed")).hasAttribute("data-ikz-state", "failed");
        assertThat(page.locator("ikz-register").getByText("IKZ-Register", exactly()))
                .isVisible();
        assertTrue(complaints.stream().anyMatch(text -> text.contains("frame-ancestors")), complaints.toString());
    }

    @Test
    void withoutScriptTheLinkStays() {
        Page page = browser.page("leser", new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("");
        open(page, PORTAL.origin(), element("") + frame("register"));

        assertThat(page.locator("ikz-register").getByText("IKZ-Register", exactly()))
                .isVisible();
        assertThat(page.frameLocator("iframe").locator(".ikz-embed")).hasAttribute("data-ikz-state", "hits");
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }
}
