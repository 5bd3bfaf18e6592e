package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is doubtful, settled with one click each, in a report with a wrong date and the name of a person. */
class FindingsPageIT extends PageTest {
    private static final String TABLE = "Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete"
            + " Projekte/Vereinbarungen\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private String mark;

    @BeforeEach
    void aReportWithDoubtsIsTakenOver() throws Exception {
        mark = Long.toString(System.nanoTime(), 36);
        String report = "Dezernat I\n\nFB 32\n\n" + TABLE
                + "\tPortal " + mark + "\t• Zuarbeit bis 31.02.2011 • Absprache mit Frau Muster" + mark + "\t\n"
                + "\tWache " + mark + "\tZuarbeit bis 31.02.2012\t\n";
        new Coordinator(CITY).takeOver(STAND, report.getBytes(StandardCharsets.UTF_8));
    }

    private Locator doubt(Page page, String words) {
        return page.locator(".ikz-doubt")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .filter(new Locator.FilterOptions().setHas(page.locator("mark").getByText(words)));
    }

    /** The page of the list with the doubts of this report, which stand behind those of earlier ones. */
    private Page find(Page page, String kind) {
        open(page, "hinweise?kind=" + kind);
        while (doubt(page, "").count() == 0 && page.locator("a[rel=next]").count() > 0) {
            page.navigate(page.locator("a[rel=next]").getAttribute("href"));
        }
        return page;
    }

    @Test
    void readersHaveNeitherThePageNorTheWayToIt() {
        var page = open(READER, "");
        assertThat(page.locator(".ikz-nav")).not().containsText("Prüfhinweise");

        assertEquals(403, page.navigate("hinweise").status());
        assertThat(page.locator("h1")).hasText("Kein Zugang");
        assertEquals(403, page.request().get("hinweise").status());
    }

    @Test
    void aWrongDateIsSettledByKeyboardToldAndTakenBack() {
        var page = find(browser.pageAs(COORDINATOR), "wrong_time");
        assertThat(doubt(page, "31.02.2011")).containsText("Zuarbeit bis 31.02.2011");
        String form = "form:has(input[value='" + entry(page, "31.02.2011") + "']) button[value='choose as-is']";
        press(page, form);

        assertThat(page.locator("#weiter")).isFocused();
        assertThat(page.locator("#weiter [role=status]")).containsText("„31.02.2011“ bleibt so stehen.");
        assertThat(doubt(page, "31.02.2011")).hasCount(0);
        assertSound(page);

        press(page, "#weiter button[value=undo]");
        assertThat(page.locator("#weiter [role=status]")).containsText("Zurückgenommen");
        find(page, "wrong_time");
        assertThat(doubt(page, "31.02.2011")).hasCount(1);
    }

    private String entry(Page page, String words) {
        return doubt(page, words).locator("input[name=entry]").getAttribute("value");
    }

    @Test
    void aNameIsReplacedForGoodAfterItWasAskedOnceMoreWithoutScript() {
        var page = find(browser.page(COORDINATOR, new NewContextOptions().setJavaScriptEnabled(false)), "person");
        String entry = entry(page, "Frau Muster");
        doubt(page, "Frau Muster").getByText("Namen ersetzen …").click();
        assertThat(doubt(page, "Frau Muster")).containsText("Das lässt sich nicht rückgängig machen.");
        doubt(page, "Frau Muster").locator("input[name=by]").fill("die Ansprechpartnerin");
        doubt(page, "Frau Muster").locator("button[value=erase]").click();

        assertThat(page.locator("#weiter [role=status]")).containsText("Der Name ist ersetzt");
        page.navigate("eintrag/" + entry);
        assertThat(page.locator("main")).containsText("Absprache mit die Ansprechpartnerin");
        assertThat(page.locator("main")).not().containsText("Muster" + mark);
    }

    @Test
    void whoComesTooLateIsToldAndOverwritesNothing() {
        var slow = find(browser.pageAs(COORDINATOR), "wrong_time");
        var fast = find(browser.pageAs(COORDINATOR), "wrong_time");
        doubt(fast, "31.02.2012").locator("button[value='choose as-is']").click();
        assertThat(fast.locator("#weiter [role=status]")).containsText("„31.02.2012“ bleibt so stehen.");

        doubt(slow, "31.02.2012").locator("button[value='choose none']").click();
        assertThat(slow.locator("#weiter [role=alert]")).isVisible();
        assertThat(doubt(slow, "31.02.2012")).hasCount(0);
    }

    @Test
    void twoUnitsWithOneCompanyAreToldTheSame() {
        var page = open(COORDINATOR, "hinweise?kind=similar");
        int before = page.locator("button[value=same]").count();
        page.locator("button[value=same]").first().click();
        assertThat(page.locator("#weiter [role=status]")).containsText("Als dasselbe vermerkt.");
        assertThat(page.locator("button[value=same]")).hasCount(before - 1);
        page.locator("#weiter button[value=undo]").click();
        assertThat(page.locator("button[value=same]")).hasCount(before);
    }
}
