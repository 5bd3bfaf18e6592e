package de.ikz.war;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README and of the short guides from the running register:
 * {@code mvn verify -Dikz.pictures=true}.
 */
@Order(2)
@EnabledIfSystemProperty(named = "ikz.pictures", matches = "true")
class PicturesIT extends PageTest {
    private static final Path PICTURES = Path.of(System.getProperty("basedir", "."), "..", "docs", "images");

    private static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private Page shown(String user, String path, int height) {
        return open(browser.page(user, new NewContextOptions().setViewportSize(1280, height)), path);
    }

    @Test
    void theRegisterOnScreenAndOnPaper() {
        var page = shown(READER, "", 1180);
        take(page, "register");
        page.pdf(new PdfOptions()
                .setPath(Path.of(System.getProperty("basedir", "."), "target", "register.pdf"))
                .setPreferCSSPageSize(true));
    }

    @Test
    void thePagesOfTheShortGuides() throws Exception {
        take(shown(READER, "", 900), "kurz-register");
        take(shown(READER, "eintrag/" + telling(), 900), "kurz-eintrag");
        take(shown(READER, "termine", 800), "kurz-termine");
        take(shown(READER, "partner/k15083", 900), "kurz-partner");
        take(shown(COORDINATOR, "hinweise", 900), "kurz-pruefhinweise");
        String draft = new Coordinator(CITY).read(STAND, Coordinator.sample()).getString("id");
        take(shown(COORDINATOR, "import/" + draft, 900), "kurz-vorschau");
    }

    /** The number of an entry with a partner and a time in its state of work. */
    private static String telling() throws Exception {
        return new Coordinator(CITY)
                .get("cooperations?kind=project&limit=200").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getJsonArray("partners").size() > 1
                                && entry.getJsonArray("times").size() > 2)
                        .findFirst()
                        .orElseThrow()
                        .getString("number");
    }
}
