package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * The tags in somebody else's application beside the register: {@code src/test/portal} has its pages, {@code
 * stadt.portal} its classes; of the register it has nothing but the two libraries.
 */
class ForeignPortalIT extends PageTest {

    @Deployment(name = "portal", testable = false)
    static WebArchive portal() {
        WebArchive register = BuiltWar.asItIs();
        WebArchive portal = ShrinkWrap.create(ExplodedImporter.class, "portal.war")
                .importDirectory(new File("src/test/portal"))
                .as(WebArchive.class)
                .addPackage("stadt.portal");
        register.getContent(path -> path.get().matches("/WEB-INF/lib/ikz-(core|portlet)-.*\\.jar"))
                .forEach((path, node) -> portal.add(node.getAsset(), path));
        return portal;
    }

    private Page openPortal(String path) {
        return open(READER, Visitor.address("/portal/" + path).toString());
    }

    @Test
    void itHasNothingOfTheRegisterButTheTwoLibraries() {
        assertEquals(2, portal().getContent(path -> path.get().endsWith(".jar")).size());
    }

    @Test
    void theRegisterStandsInThePortalsOwnPage() {
        var page = openPortal("zusammenarbeit.xhtml");

        assertThat(page.locator("h1")).hasText("Zusammenarbeit");
        assertThat(page.locator(".ikz-total")).containsText("4 Einträge");
        assertThat(page.locator(".ikz-topic")).hasCount(4);
        assertThat(page.locator("h2").first()).hasText("Register der interkommunalen Zusammenarbeit");
        assertThat(page.locator("h3.ikz-directorate-title")).hasText("Dezernat II");
        assertThat(page.locator("h4.ikz-unit-title").first()).hasText("Amt 20");
        assertSound(page);
    }

    @Test
    void thePortalsLookIsKeptAndTaken() {
        var page = openPortal("zusammenarbeit.xhtml");

        assertEquals("40px", page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize"));
        assertEquals("rgb(250, 247, 242)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
        assertEquals("block", page.evaluate("getComputedStyle(document.body).display"));
        assertEquals(
                "rgb(122, 31, 92)",
                page.evaluate("getComputedStyle(document.querySelector('.ikz-button')).backgroundColor"));
        assertThat(page.locator(".ikz-topic").first())
                .hasCSS("font-family", java.util.regex.Pattern.compile("^Georgia.*"));
    }

    @Test
    void linksLeadToThePortalsPagesAndNowhereElse() {
        var page = openPortal("zusammenarbeit.xhtml");
        assertThat(page.locator(".ikz-number a")).hasCount(0);
        page.locator("#kind").selectOption("project");
        page.getByText("Anzeigen").click();
        assertThat(page.locator(".ikz-total")).containsText("2 Einträge");
        page.locator("h4.ikz-unit-title a").first().click();

        assertThat(page.locator("h1")).hasText("Ein Amt");
        assertThat(page.locator("h2").first()).hasText("Amt 20");
        assertThat(page.locator(".ikz-total")).containsText("2 Einträge");
        assertSound(page);
    }

    @Test
    void itFitsANarrowScreen() {
        var page = openPortal("zusammenarbeit.xhtml");
        page.setViewportSize(320, 640);

        assertFits(page);
    }
}
