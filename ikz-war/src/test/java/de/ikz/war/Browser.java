package de.ikz.war;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests pages in an installed browser; register it as a static field. Without a browser its tests are skipped,
 * or fail where {@code ikz.browser=required}.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final String MISSING = "No browser found: install Chromium, Google Chrome or Microsoft Edge"
            + " (Debian and Ubuntu: apt-get install chromium) to run the tests of the pages.";

    private final List<BrowserContext> opened = new ArrayList<>();
    private RunningBrowser running;

    @Override
    public void beforeEach(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(RunningBrowser.class, key -> launch(), RunningBrowser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    /** A fresh page of a user of the demo, 1280 pixels wide, without cookies; paths are below {@code /ikz/}. */
    Page pageAs(String user) {
        return page(user, new NewContextOptions());
    }

    /** The same with options of the test, such as another width or no JavaScript. */
    Page page(String user, NewContextOptions options) {
        BrowserContext context =
                running.open(options.setBaseURL(Visitor.address("").toString())
                        .setHttpCredentials(user, user)
                        .setLocale("de-DE"));
        opened.add(context);
        return context.newPage();
    }

    private static RunningBrowser launch() {
        return InstalledBrowser.find()
                .map(RunningBrowser::new)
                .or(Browser::missing)
                .orElseThrow();
    }

    private static Optional<RunningBrowser> missing() {
        if ("required".equals(System.getProperty("ikz.browser"))) {
            return fail(MISSING);
        }
        System.err.println("SKIPPED: " + MISSING);
        return abort(MISSING);
    }
}
