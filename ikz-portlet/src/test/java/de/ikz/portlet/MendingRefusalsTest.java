package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not done to a draft, and how that is told. */
class MendingRefusalsTest extends MendingPages {

    @Test
    void whoeverWasSlowerIsToldWhatTheyWantedAndSeesWhatIsThere() {
        send("e2", 0, "move", "from", "e2", "marked", "state.1 Kosten sind offen", "to", "e2", "into", "outlook");
        TestVisit visit = visit("e2", "version", "0", "tun", "move", "from", "e2", "to", "e2", "into", "topic");
        visit.parameters.put("marked", new String[] {"state.0 Gespräche laufen"});
        visit.sent = true;
        MendingPage page = page(visit);
        page.act();

        assertTrue(page.getProblem().startsWith("Jemand anderes"));
        assertTrue(
                page.getWanted().endsWith("nach Thema von „Gemeinsame Leitstelle“ (e2). Text: „Gespräche laufen“"),
                page.getWanted());
        assertTrue(page.getBench().getEntry().getGroups().get(1).lines().get(0).chosen());
        assertEquals(1, page.getVersion());
        assertTrue(visit.redirects.isEmpty());
    }

    @Test
    void aLinkAloneChangesNothing() {
        MendingPage page = page(visit("e3", "tun", "leave_open entry=e3", "version", "0"));
        page.act();

        assertFalse(page.getBench().getEntry().isOpen());
    }

    @Test
    void whatTheCoreRefusesIsToldInItsWords() {
        assertTrue(send("e3", 0, "move", "from", "e3", "marked", "topic.*", "to", "e3", "into", "state")
                .contains("hätte kein Thema mehr"));
        assertTrue(send("e3", 0, "kind entry=e99 kind=project").contains("e99"));
        assertTrue(send("e3", 0, "dance entry=e3").startsWith("Bitte ergänzen"));
    }

    @Test
    void readersAreTurnedAwayAndChangeNothing() {
        TestVisit visit = visit("e3", "tun", "leave_open entry=e3", "version", "0");
        visit.sent = true;
        MendingPage page = city.mendingPage(City.READER, visit);
        page.act();

        assertFalse(page.isPermitted());
        assertEquals(List.of(new Link("Berichte einlesen", "/ikz/import")), page.getAbove());
        assertEquals(List.of(403, 403), visit.answers);
        assertFalse(page(visit("e3")).getBench().getEntry().isOpen());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        TestVisit visit = visit("e99");

        assertFalse(page(visit).isFound());
        assertEquals(List.of(404), visit.answers);
        city.renewal.accept(City.COORDINATOR, City.KEY, one.id());
        assertFalse(page(visit("e3")).isFound());
        assertNotNull(city.previewPage(City.COORDINATOR, visit("")).getPreview());
    }

    @Test
    void anAcceptanceOfAnotherVersionIsRefused() {
        send("e3", 0, "leave_open entry=e3");
        TestVisit visit = visit("", "version", "0");
        PreviewPage page = city.previewPage(City.COORDINATOR, visit);
        page.accept();

        assertTrue(page.getProblem().contains("inzwischen geändert"));
        assertEquals(1, page.getPreview().getErrors().size());
        assertEquals(
                "3 Einträge werden übernommen, 1 offen gelassen; 1 Prüfhinweis ist noch offen.",
                page.getPreview().getSummary());
    }
}
