package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** With whom the city cooperates: from an entry to the partner, from the partner to everything with it. */
class PartnerPageIT extends PageTest {
    private static final String BOERDE = "partner/k15083";

    private static int total(Page page) {
        return Integer.parseInt(
                page.locator(".ikz-total strong").textContent().replace(".", "").split(" ")[0]);
    }

    @Test
    void aPartnerInTheTextLeadsToEverythingWithIt() {
        var page = open(READER, "?partner=Landkreis%20B%C3%B6rde");
        page.locator("main a[href$='/partner/k15083']").first().click();

        assertThat(page.locator("h1")).hasText("Landkreis Börde");
        assertThat(page.locator(".ikz-breadcrumb")).containsText("Partner");
        assertThat(page.locator(".ikz-facts")).containsText("15083");
        assertThat(page.locator(".ikz-courses > li").first().locator(".ikz-events"))
                .containsText("erstmals im Register");
        page.locator(".ikz-courses .ikz-number a").first().click();
        assertThat(page.locator("h1")).not().hasText("Landkreis Börde");
    }

    @Test
    void predecessorsAreLinkedAndTellTheirSuccessor() {
        var page = open(READER, BOERDE);
        page.locator(".ikz-facts a").first().click();

        assertThat(page.locator(".ikz-facts")).containsText("Landkreis Börde");
    }

    @Test
    void theMunicipalitiesOfADistrictAreIncludedByASwitch() {
        var page = open(READER, BOERDE);
        int alone = total(page);
        press(page, "#municipalities");
        assertThat(page.locator("#municipalities")).hasText("Nur den Landkreis selbst zeigen");

        assertTrue(total(page) > alone, "Barleben and Sülzetal are named in the sample");
    }

    @Test
    void theIndexIsSearchedWithoutScript() {
        var page = open(browser.page(READER, new NewContextOptions().setJavaScriptEnabled(false)), "partner");
        assertThat(page.locator(".ikz-nav a[aria-current]")).hasText("Partner");
        page.locator("#q").fill("börde");
        page.locator("form button").click();

        assertThat(page.locator(".ikz-bodies li")).hasCount(1);
        assertThat(page.locator(".ikz-bodies a")).hasText("Landkreis Börde");
    }

    @Test
    void theIndexCountsWhatTheRegisterHas() {
        var page = open(READER, "partner");
        String count = page.locator(".ikz-bodies li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Landkreis Börde"))
                .locator(".ikz-count")
                .textContent();
        page.navigate("?partner=k15083");

        assertEquals(Integer.parseInt(count.split(" ")[0]), total(page));
        assertThat(page.locator(".ikz-chips")).containsText("Landkreis Börde");
    }

    @Test
    void onPaperThereAreTheEntriesAndNoSwitches() {
        var page = open(READER, BOERDE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".ikz-courses")).isVisible();
        assertThat(page.locator("#municipalities")).isHidden();
        assertThat(page.locator(".ikz-nav")).isHidden();
    }
}
