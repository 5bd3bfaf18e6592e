package de.ikz.war;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the picture of the README from the running register: {@code mvn verify -Dikz.pictures=true}. */
@Order(2)
@EnabledIfSystemProperty(named = "ikz.pictures", matches = "true")
class PicturesIT extends PageTest {
    private static final Path PICTURES = Path.of(System.getProperty("basedir", "."), "..", "docs", "images");

    @Test
    void theRegisterOnScreenAndOnPaper() {
        var options = new NewContextOptions().setViewportSize(1280, 1180);
        var page = open(browser.page(READER, options), "");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("register.png")));
        page.pdf(new PdfOptions()
                .setPath(Path.of(System.getProperty("basedir", "."), "target", "register.pdf"))
                .setPreferCSSPageSize(true));
    }
}
