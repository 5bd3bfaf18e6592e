package de.ikz.war;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people see before the first report is accepted; runs before every other test. */
@Order(1)
class EmptyRegisterPageIT extends PageTest {

    @Override
    @BeforeEach
    void theSampleIsInTheRegister() {
        // Not here.
    }

    @Test
    void aReaderIsToldThatNothingIsRecordedYet() {
        var page = open(READER, "");

        assertThat(page.locator("main")).containsText("Noch nichts erfasst");
        assertThat(page.locator("main")).not().containsText("Keine Treffer");
        assertSound(page);
    }

    @Test
    void aCoordinatorIsLedToTheImport() {
        var page = open(COORDINATOR, "");
        page.locator("main").getByText("Bericht einlesen").click();

        assertThat(page.locator("h1")).hasText("Berichte einlesen");
        assertThat(page.locator("main")).containsText("Es wurde noch kein Bericht eingelesen.");
        assertSound(page);
    }
}
