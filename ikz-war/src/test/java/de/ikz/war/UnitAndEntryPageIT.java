package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitAndEntryPageIT extends PageTest {

    @ParameterizedTest
    @CsvSource({"FB-32, FB 32", "fb-32, FB 32", "II-01, II/01", "Dezernat-III, Dezernat III"})
    void aUnitHasALastingAddress(String address, String name) {
        var page = open(READER, "einheit/" + address);

        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("table").first()).isVisible();
    }

    @Test
    void aUnitShowsItsPlaceInTheTree() {
        var page = open(READER, "einheit/FB-32");

        assertThat(page.locator(".ikz-breadcrumb")).containsText("Dezernat I");
        page.locator("main").getByText("Stadtordnungsdienst (32.1)").first().click();
        assertThat(page.locator("h1")).hasText("Stadtordnungsdienst (32.1)");
        assertThat(page.locator(".ikz-breadcrumb")).containsText("FB 32");
    }

    @Test
    void anEntryShowsEverythingAboutIt() {
        var page = open(READER, "?unit=FB%2032");
        page.locator(".ikz-number a").first().click();

        for (String part : new String[] {"Arbeitsstand", "Perspektive", "Einordnung", "Fassungen"}) {
            assertThat(page.locator("main")).containsText(part);
        }
        assertThat(page.locator(".ikz-raw")).isHidden();
        page.getByText("Wortlaut im Bericht").click();
        assertThat(page.locator(".ikz-raw")).isVisible();
        assertThat(page.locator("main")).not().containsText(COORDINATOR);
    }

    @Test
    void anEntryIsShownAsOfAStand() {
        var page = open(READER, "eintrag/IKZ-0001?asOf=2010-12-31");
        assertThat(page.locator("main")).containsText("Sie sehen den Eintrag zum Stand 31.12.2010.");

        page.navigate("eintrag/IKZ-0001?asOf=2009-01-01");
        assertThat(page.locator("h1")).hasText("Diesen Eintrag gab es noch nicht");
        page.getByText("Erste Fassung ansehen").click();
        assertThat(page.locator("h1")).not().hasText("Diesen Eintrag gab es noch nicht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"einheit/FB-99", "eintrag/IKZ-9999", "nirgendwo", "eintrag/%3Cb%3E"})
    void whatIsNotThereIsNotFoundInGerman(String path) {
        var page = browser.pageAs(READER);
        var answer = page.navigate(path);

        assertEquals(404, answer.status());
        assertThat(page.locator("header.ikz-header")).isVisible();
        assertThat(page.locator("main")).containsText("Zum Register");
    }
}
