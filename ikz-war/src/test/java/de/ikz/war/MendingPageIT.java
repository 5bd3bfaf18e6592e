package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview of a report with typical faults: shifted cell, two topics in one, misspelt unit, text beside the table. */
class MendingPageIT extends PageTest {
    private static final String TABLE = "Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete"
            + " Projekte/Vereinbarungen\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private final Coordinator coordinator = new Coordinator(CITY);
    private String preview;

    @BeforeEach
    void aReportWithFaultsIsRead() throws Exception {
        String mark = Long.toString(System.nanoTime(), 36);
        String report = "Dezernat I\n\nFB 32\n\n" + TABLE
                + "Runde " + mark + "\tLeitstelle " + mark + "\t• Gespräche laufen • Start 2012\t\n"
                + "\tMeldeportal " + mark + " Archiv\t• Vertrag liegt vor • Räume fehlen\t\n"
                + "\tHafen " + mark + "\tläuft\tMai\tund danach der Bahnhof\n"
                + "\nAmt 99\n\n" + TABLE + "\tRettungsdienst " + mark + "\tläuft\t\n";
        preview = "import/"
                + coordinator
                        .read(STAND, report.getBytes(StandardCharsets.UTF_8))
                        .getString("id");
    }

    private static void tick(Page page, String what) {
        reach(page, what);
        page.keyboard().press("Space");
    }

    private static void choose(Page page, String what, String beginning) {
        reach(page, what);
        page.keyboard().type(beginning);
    }

    private void assertTold(Page page, String message) {
        assertThat(page.locator("#meldung")).containsText(message);
        assertThat(page.locator("#meldung")).isFocused();
        assertSound(page);
    }

    @Test
    void everythingIsMendedByKeyboardKeptAndAccepted() {
        var page = open(COORDINATOR, preview);
        assertSound(page);

        press(page, "#first");
        assertThat(page.locator("h1")).hasText("Text zuordnen");
        assertSound(page);
        choose(page, "#into", "Perspektive");
        press(page, "button[value=move]");
        assertTold(page, "Verschoben: Text des Prüfhinweises");

        page.navigate(preview);
        press(page, "td[id$='-e2'] a");
        assertThat(page.locator("h1")).hasText("Eintrag berichtigen");
        assertSound(page);
        tick(page, "#mark-state-1");
        choose(page, "#into", "Perspektive");
        press(page, "button[value=move]");
        assertTold(page, "Verschoben: Arbeitsstand");
        assertThat(page.locator("label[for=mark-outlook-0]")).hasText("Start 2012");

        press(page, "a[rel=next]");
        assertThat(page.locator("label[for=mark-topic-0]")).containsText("Meldeportal");
        press(page, "#mend-more ~ details > summary");
        reach(page, "input[name=at]");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        tick(page, "#along-state-1");
        press(page, "button[value=split]");
        assertTold(page, "Geteilt");

        page.navigate(preview);
        press(page, "#new-units summary");
        choose(page, "#entries", "Amt 99");
        choose(page, "#unit", "FB 32");
        press(page, "button[value=unit]");
        assertTold(page, "Einheit geändert");

        page.reload();
        assertThat(page.locator(".ikz-table")).containsText(new String[] {"Archiv"});
        assertThat(page.locator("h3.ikz-unit-title")).hasText(new String[] {"FB 32"});
        press(page, "#accept");
        assertThat(page.locator("h1")).hasText("Der Bericht ist übernommen");
        assertThat(page.locator(".ikz-notice-success").first()).containsText("6 Einträge neu");
        assertSound(page);
        assertThat(page.locator(".ikz-mend-link")).hasCount(0);
    }

    @Test
    void whoeverIsSlowerSeesWhatTheyWantedAndWhatIsThere() {
        var slow = open(COORDINATOR, preview + "/eintrag/e3");
        var fast = open(COORDINATOR, preview + "/eintrag/e2");
        fast.locator("#mark-state-0").check();
        fast.locator("#into").selectOption("outlook");
        fast.locator("button[value=move]").click();
        assertThat(fast.locator("#meldung")).containsText("Verschoben");

        slow.locator("#mark-state-1").check();
        slow.locator("#into").selectOption("outlook");
        slow.locator("button[value=move]").click();
        assertThat(slow.locator("#meldung")).containsText("Jemand anderes hat die Vorschau inzwischen geändert");
        assertThat(slow.locator("#meldung")).containsText("Räume fehlen");
        assertThat(slow.locator("#mark-state-1")).isChecked();
        assertThat(slow.locator("#into")).hasValue("outlook");
        assertTrue(slow.title().startsWith("Fehler: "), slow.title());
        assertSound(slow);

        slow.locator("button[value=move]").click();
        assertTold(slow, "Verschoben");
    }

    @Test
    void everyChangeWorksWithoutScriptAndCanBeUndone() {
        var page = browser.page(COORDINATOR, new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(preview + "/eintrag/e3");
        page.getByText("Mit einem anderen Eintrag zusammenführen").click();
        page.getByText("An den Eintrag davor anhängen").click();
        assertTrue(page.url().endsWith("/eintrag/e2?fertig=1#meldung"), page.url());

        page.getByText("Art oder Einheit ändern").click();
        page.getByText("Ändern in: Erfahrungsaustausch").click();
        page.getByText("Art oder Einheit ändern").click();
        page.locator("#code").fill("Amt 98");
        page.locator("#name").fill("Amt für Größeres");
        page.locator("#parent").selectOption("I");
        page.getByText("Anlegen und diesem Eintrag zuordnen").click();
        assertThat(page.locator(".ikz-title")).containsText("Amt für Größeres (Amt 98)");

        page.locator("summary", new Page.LocatorOptions().setHasText("Offen lassen"))
                .click();
        page.locator("button", new Page.LocatorOptions().setHasText("Offen lassen"))
                .click();
        assertThat(page.locator("main")).containsText("Dieser Eintrag ist offen gelassen");
        page.navigate(preview);
        assertThat(page.locator(".ikz-decision")).containsText("1 offen gelassen");

        page.getByText("Änderungen in der Vorschau (5)").click();
        for (int left = 5; left > 0; left--) {
            page.locator(".ikz-corrections button").first().click();
            assertThat(page.locator("#meldung")).containsText("rückgängig gemacht");
            if (left > 1) {
                page.getByText("Änderungen in der Vorschau (" + (left - 1) + ")")
                        .click();
            }
        }
        assertThat(page.locator(".ikz-decision")).containsText("keiner offen gelassen");
        assertThat(page.locator("td[id$='-e3']")).hasCount(1);
    }

    @Test
    void aFindingIsSettledInTheListAndAcceptingAsksWhileErrorsAreOpen() {
        var page = open(COORDINATOR, preview);
        page.getByText("In das Register übernehmen …").click();
        assertThat(page.locator("h1")).hasText("Trotz offener Fehler übernehmen?");
        assertThat(page.locator(".ikz-errors")).containsText("und danach der Bahnhof");
        assertThat(page.locator("#accept")).hasCount(0);
        assertSound(page);

        page.navigate(preview);
        page.getByText("mit Anmerkung").first().click();
        page.locator("#note-f1").fill("gehört nicht zum Bericht, geprüft");
        page.locator("button[value='settle finding=f1']").click();
        assertTold(page, "Anmerkung: gehört nicht zum Bericht, geprüft");
        assertThat(page.locator("#accept")).isVisible();

        page.navigate(preview + "?hinweise=erledigt");
        page.getByText("Wieder öffnen").click();
        assertThat(page.locator(".ikz-states strong")).hasText("erledigt (0)");
        assertSound(page);
    }

    @Test
    void everyPageFitsAndPrintsWithoutControls() {
        var page = open(COORDINATOR, preview);
        for (String path : new String[] {preview, preview + "/eintrag/e3", preview + "/hinweis/f1"}) {
            page.setViewportSize(320, 640);
            page.navigate(path);
            page.locator("summary").all().forEach(summary -> summary.click());
            assertFits(page);
            assertSound(page);
        }
        page.navigate(preview);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertEquals(
                0,
                page.locator("main button:not(.ikz-time):visible, main select:visible")
                        .count());
        assertThat(page.locator(".ikz-table").first()).isVisible();
        assertThat(page.locator(".ikz-finding").first()).isVisible();
    }

    @Test
    void thePagesAreInEnglishToo() {
        var page = open(COORDINATOR, preview + "/eintrag/e3?lang=en");
        assertThat(page.locator("h1")).hasText("Correct an entry");
        assertSound(page);
        page.navigate(preview + "/hinweis/f1");
        assertThat(page.locator("h1")).hasText("Give text a place");
        assertSound(page);
    }

    @Test
    void whatIsNotThereOrNotAllowedSaysSo() {
        var page = open(COORDINATOR, preview + "/eintrag/e99");
        assertThat(page.locator("h1")).hasText("Hier ist nichts (mehr) zu berichtigen");
        assertSound(page);

        var reader = browser.pageAs(READER);
        assertEquals(403, reader.navigate(preview + "/eintrag/e3").status());
        assertEquals(
                403,
                Visitor.as(READER)
                        .post(
                                preview + "/eintrag/e3",
                                "application/x-www-form-urlencoded",
                                "version=0&tun=leave_open+entry%3De3")
                        .statusCode());
    }
}
