package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportPageIT extends PageTest {
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(60_000);
    private static final String TABLE = "Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete"
            + " Projekte/Vereinbarungen\t\t\n\tThema\tArbeitsstand\tPerspektive\n";

    private Page upload(Page page, String stand, byte[] file) {
        open(page, "import");
        page.locator("#file").setInputFiles(new FilePayload("bericht.txt", "text/plain", file));
        page.locator("#stand").fill(stand);
        page.locator("#submit").click();
        return page;
    }

    private static byte[] report(String topic) {
        return ("Dezernat I\n\nFB 32\n\n" + TABLE + "\t" + topic + "\tLäuft\t\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aReportIsUploadedLookedAtAndAccepted() {
        var page = upload(browser.pageAs(COORDINATOR), "31.12.2010", report("Gemeinsame Seilbahn"));

        assertThat(page.locator("h1")).hasText("Bitte prüfen Sie, was gelesen wurde", PATIENTLY);
        assertTrue(page.url().contains("/ikz/import/"), page.url());
        assertThat(page.locator("main")).containsText("Zeichen haben ihren Platz");
        assertThat(page.locator("table")).containsText("Gemeinsame Seilbahn");
        assertSound(page);
        page.locator("#accept").click();

        assertThat(page.locator("h1")).hasText("Der Bericht ist übernommen");
        assertThat(page.locator(".ikz-notice-success").first()).containsText("1 Eintrag neu");
        assertSound(page);
        page.navigate("?sort=number&last=true");
        assertThat(page.locator("table")).containsText("Gemeinsame Seilbahn");
    }

    @Test
    void theWholeWayWorksWithoutScript() {
        var noScript = new NewContextOptions().setJavaScriptEnabled(false);
        var page = upload(browser.page(COORDINATOR, noScript), "31.12.2010", report("Gemeinsame Fähre"));

        assertThat(page.locator("h1")).hasText("Bitte prüfen Sie, was gelesen wurde", PATIENTLY);
        page.getByText("Verwerfen …").click();
        assertThat(page.locator("h1")).hasText("Bericht wirklich verwerfen?");
        assertTrue(page.title().startsWith("Bericht wirklich verwerfen?"), page.title());
        assertTrue(page.url().endsWith("?verwerfen=1#decision-title"), page.url());
        page.getByText("Abbrechen").click();
        assertThat(page.locator("h2#decision-title")).hasText("Entscheidung");
        page.getByText("Verwerfen …").click();
        page.locator("#discard").click();

        assertThat(page.locator("h1")).hasText("Der Bericht wurde verworfen");
        assertThat(page.locator("#accept")).hasCount(0);
    }

    @Test
    void everyFindingLeadsToItsPlaceAndBack() throws Exception {
        String id = new Coordinator(CITY).read(STAND, Coordinator.sample()).getString("id");
        var page = open(COORDINATOR, "import/" + id);
        int findings = page.locator(".ikz-finding-list > li").count();

        assertTrue(findings > 0);
        assertEquals(findings, page.locator(".ikz-findings .ikz-finding").count());
        for (int at = 0; at < findings; at++) {
            String place = page.getByText("Zur Stelle").nth(at).getAttribute("href");
            String back = page.getByText("Zurück zum Prüfhinweis").nth(at).getAttribute("href");
            assertThat(page.locator(place)).hasCount(1);
            assertThat(page.locator(back)).hasCount(1);
        }
        assertSound(page);
        page.navigate("import/" + id + "?verwerfen=1");
        assertSound(page);
    }

    @Test
    void aBadUploadIsToldBesideTheField() {
        var page = upload(browser.pageAs(COORDINATOR), "31.12.2010", new byte[0]);
        assertThat(page.locator("#file-problem")).containsText("Die Datei ist leer.");
        assertThat(page.locator("#stand")).hasValue("31.12.2010");
        assertSound(page);

        upload(page, "31.12.2099", report("Zukunft"));
        assertThat(page.locator("#stand-problem")).containsText("liegt in der Zukunft");
        assertThat(page.locator("#stand-problem")).containsText("wählen Sie die Datei danach erneut aus");

        upload(page, "31.12.2010", new byte[9_000_000]);
        assertThat(page.locator("#file-problem")).containsText("höchstens 8.388.608 Byte");
        assertSound(page);

        page.navigate("import");
        page.locator("#submit").click();
        assertThat(page.locator("#file-problem")).containsText("Bitte wählen Sie eine Datei aus.");
        assertThat(page.locator("#stand-problem")).containsText("Bitte geben Sie den Stichtag des Berichts an");
        assertTrue(page.title().startsWith("Fehler: "), page.title());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutScriptToo() {
        var noScript = new NewContextOptions().setJavaScriptEnabled(false);
        var page = upload(browser.page(COORDINATOR, noScript), "31.12.2010", new byte[9_000_000]);

        assertThat(page.locator("main")).containsText("zu groß");
    }

    @Test
    void whatIsNoReportSaysWhy() {
        var text = "Nur ein Satz ohne Tabelle.".getBytes(StandardCharsets.UTF_8);
        var page = upload(browser.pageAs(COORDINATOR), "31.12.2010", text);

        assertThat(page.locator("h1")).hasText("Der Bericht ließ sich nicht lesen", PATIENTLY);
        assertThat(page.locator("main")).containsText("keine Tabelle");
        assertSound(page);
    }

    @Test
    void whileAReportIsReadThePageSaysSoAndShowsTheResultByItself() throws Exception {
        var coordinator = new Coordinator(CITY);
        byte[] large = ("Dezernat I\n\nFB 32\n\n" + TABLE + "Runde\tThema\t• läuft • offen\tStart\n".repeat(19_000))
                .getBytes(StandardCharsets.UTF_8);
        String last = "";
        for (int copy = 0; copy < 10; copy++) {
            last = Visitor.json(coordinator.submit(STAND, large)).getString("id");
        }
        var page = open(COORDINATOR, "import/" + last);

        assertThat(page.locator("h1")).hasText("Der Bericht wird eingelesen");
        assertThat(page.locator("progress")).isVisible();
        assertSound(page);
        assertThat(page.locator("h1")).hasText("Bitte prüfen Sie, was gelesen wurde", PATIENTLY);
    }

    @Test
    void aReaderHasNoAccess() {
        var page = browser.pageAs(READER);

        assertEquals(403, page.navigate("import").status());
        assertThat(page.locator("h1")).hasText("Kein Zugang");
        assertThat(page.locator(".ikz-nav")).not().containsText("Berichte einlesen");
        assertEquals(403, page.navigate("import/nirgendwo").status());
        assertSound(page);
    }
}
