package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register understood, shown within the text. */
class ReadingsPageIT extends PageTest {
    private static final String ENTRY = "eintrag/IKZ-0002";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBoundsOfATimeOpenByKeyboardAndCloseByEscapeWithAndWithoutScript(boolean script) {
        var page = open(browser.page(READER, new NewContextOptions().setJavaScriptEnabled(script)), ENTRY);
        var time = page.locator(".ikz-time").first();
        var tip = page.locator(".ikz-tip").first();
        assertThat(tip).isHidden();
        time.focus();
        page.keyboard().press("Enter");
        assertThat(tip).isVisible();
        assertThat(tip).containsText("19. bis 20. Mai 2011");
        assertThat(tip).containsText("automatisch erkannt");

        page.keyboard().press("Escape");
        assertThat(tip).isHidden();
        assertThat(time).isFocused();
    }

    @Test
    void theBoundsOfATimeOpenByTouchAndFitOnANarrowScreen() {
        var options = new NewContextOptions().setViewportSize(320, 640).setHasTouch(true);
        var page = open(browser.page(READER, options), ENTRY);
        page.locator(".ikz-time").first().tap();

        assertThat(page.locator(".ikz-tip").first()).isVisible();
        assertFits(page);
        assertSound(page);
    }

    @Test
    void screenReadersHearTheBounds() {
        var page = open(READER, ENTRY);

        assertThat(page.locator(".ikz-time").first())
                .hasAccessibleDescription("19. bis 20. Mai 2011 automatisch erkannt");
    }

    @Test
    void onPaperThereIsTheTextAlone() {
        var page = open(READER, ENTRY);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".ikz-tip").first()).isHidden();
        assertThat(page.locator("#outlook ~ div"))
                .hasText(
                        "Nächster Termin: 19./20. Mai 2011, Braunschweig",
                        new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    @Test
    void aStageIsMarkedAsDetectedUntilACoordinatorConfirmsItByOneClick() {
        var page = open(COORDINATOR, "?stage=active&kind=project&sort=-stand");
        page.locator("tr:has(.ikz-by) .ikz-number a").first().click();
        assertThat(page.locator(".ikz-title .ikz-by")).containsText("automatisch erkannt");
        assertSound(page);

        press(page, "#confirm-stage");
        assertThat(page.locator("#meldung")).isFocused();
        assertThat(page.locator("#meldung [role=status]")).containsText("Umsetzungsstand: läuft.");
        assertThat(page.locator(".ikz-title .ikz-by")).hasCount(0);

        page.locator("#meldung button[value=undo]").click();
        assertThat(page.locator("#meldung [role=status]")).containsText("Zurückgenommen");
        assertThat(page.locator(".ikz-title .ikz-by")).hasCount(1);
    }

    @Test
    void readersHaveNothingToConfirm() {
        assertEquals(0, open(READER, ENTRY).locator("#confirm").count());
        assertEquals(1, open(COORDINATOR, ENTRY).locator("#confirm").count());
    }

    @Test
    void entriesAreFilteredByTheDaysTheyMention() {
        var page = open(READER, "?dueFrom=01.05.2011&dueTo=31.05.2011");

        assertThat(page.locator(".ikz-chips")).containsText("01.05.2011");
        assertThat(page.locator("main")).containsText("19./20. Mai 2011");
    }
}
