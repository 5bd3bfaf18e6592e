package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class RegisterPageIT extends PageTest {

    private static Page withoutScript() {
        return browser.page(READER, new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Goes where a link of the pager leads, and waits for all of that page. */
    private static void follow(Page page, String rel) {
        page.navigate(page.locator("a[rel=" + rel + "]").getAttribute("href"));
    }

    private static int total(Page page) {
        return Integer.parseInt(
                page.locator(".ikz-total strong").textContent().replace(".", "").split(" ")[0]);
    }

    @Test
    void itShowsTheReportByDirectorateAndUnit() {
        var page = open(READER, "");

        assertThat(page.locator("h2")
                        .getByText(
                                "Dezernat I", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("h3").first()).hasText("FB 01");
        assertThat(page.locator("table").first().locator("th"))
                .hasText(new String[] {"Erfahrungsaustausch, Arbeitsgruppen", "Thema", "Arbeitsstand", "Perspektive"});
        assertEquals(new Coordinator(CITY).get("cooperations").getInt("total"), total(page));
    }

    @Test
    void theFilterStandsInTheAddress() {
        var page = open(READER, "?unit=FB%2032&kind=project&asOf=31.12.2010");

        assertThat(page.locator("h3")).hasText("FB 32");
        assertThat(page.locator("#unit")).hasValue("FB 32");
        assertThat(page.locator("#asOf")).hasValue("31.12.2010");
        assertThat(page.locator(".ikz-total")).containsText("Stand 31.12.2010");
        assertThat(page.getByText("Link zu dieser Auswahl"))
                .hasAttribute(
                        "href",
                        Visitor.address("?unit=FB%2032&kind=project&asOf=31.12.2010")
                                .toString());
    }

    @Test
    void theFormFiltersWithoutScript() {
        var page = open(withoutScript(), "");
        int all = total(page);
        page.locator("#kind").selectOption("exchange");
        page.locator("form button").click();
        assertThat(page.locator(".ikz-chips")).containsText("Erfahrungsaustausch");
        int exchanges = total(page);

        assertTrue(exchanges > 0 && exchanges < all);
        assertTrue(page.url().contains("kind=exchange"));
        page.getByLabel("Filter entfernen: Art").click();
        assertThat(page.locator(".ikz-chips")).hasCount(0);
        assertEquals(all, total(page));
    }

    @Test
    void pagesLeadForwardAndBackWithoutLosingAnEntry() {
        var page = open(withoutScript(), "?limit=50");
        int all = total(page);
        int seen = page.locator(".ikz-number").count();
        while (page.locator("a[rel=next]").count() > 0) {
            follow(page, "next");
            seen += page.locator(".ikz-number").count();
        }
        assertEquals(all, seen);

        follow(page, "prev");
        assertEquals(50, page.locator(".ikz-number").count());
        follow(page, "first");
        assertThat(page.locator(".ikz-number").first()).hasText("IKZ-0001");
        follow(page, "last");
        assertThat(page.locator("a[rel=next]")).hasCount(0);
    }

    @Test
    void theJumpListLeadsToAUnitOnAnotherPage() {
        var page = open(READER, "?limit=50");
        page.locator(".ikz-jumps").getByText("FB 62").click();

        assertThat(page.locator("#einheit-FB-62")).isVisible();
    }

    @Test
    void anotherOrderIsOneList() {
        var page = open(READER, "?sort=topic");

        assertThat(page.locator("table")).hasCount(1);
        assertThat(page.locator("h3")).hasCount(0);
    }

    @Test
    void noHitsOfferTheWayBack() {
        var page = open(READER, "?asOf=01.01.2009");
        assertThat(page.locator("main")).containsText("Keine Treffer");
        page.locator("main .ikz-notice").getByText("Filter zurücksetzen").click();

        assertThat(page.locator(".ikz-total")).not().containsText("Keine");
    }

    @Test
    void whatIsNotUnderstoodIsToldBesideItsField() {
        var page = open(READER, "?asOf=31.13.2010&unit=FB%2099&stage=bald");

        assertThat(page.locator("#asOf-problem")).containsText("„31.13.2010“ ist kein Datum");
        assertThat(page.locator("#unit-problem")).containsText("„FB 99“");
        assertThat(page.locator("#stage-problem")).containsText("„bald“");
        assertThat(page.locator("#asOf")).hasValue("31.13.2010");
        assertTrue(page.title().startsWith("Fehler: "), page.title());
        for (String field : new String[] {"asOf", "unit", "stage"}) {
            page.locator("[role=alert] a[href='#" + field + "']").click();
            assertThat(page.locator("#" + field)).isFocused();
        }
    }

    @Test
    void whatSomebodyTypesIsNeverMarkup() {
        var page = open(READER, "?partner=%3Cscript%3Ealert(1)%3C/script%3E&unit=%22%3E%3Cb%3Ex");

        assertThat(page.locator("main script, main b")).hasCount(0);
        assertThat(page.locator("#unit-problem")).containsText("\"><b>x");
    }
}
