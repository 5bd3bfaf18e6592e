package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Working through the findings of a draft. */
class MendingFindingsTest extends MendingPages {

    @Test
    void textOfAFindingFindsAnEntryAndThePreviewTellsItBesideTheFinding() {
        FindingForm form = page(visit("f1")).getBench().getFinding();
        assertEquals("zu viel", form.getView().text());
        assertTrue(form.getLines().lines().get(0).chosen());
        assertTrue(form.getTargets().stream()
                .anyMatch(choice -> choice.chosen() && choice.value().equals("e4")));

        String there = send("f1", 0, "move", "from", "f1", "marked", "text.0 zu viel", "to", "e4", "into", "outlook");
        assertEquals("?fertig=1#meldung", there);
        assertEquals("FB 32: Hafen | läuft | Mai; zu viel", entry("e4"));
        assertTrue(page(visit("", "fertig", "1")).isSettling());
    }

    @Test
    void textOfAFindingBecomesAnEntryOfAnyUnit() {
        send("f1", 0, "extract kind=project", "from", "f1", "marked", "text.*", "unit", "I");

        assertEquals("I: zu viel |  | ", entry("f1.1"));
    }

    @Test
    void aFindingIsSettledWithANoteAndOpenedAgain() {
        assertEquals(
                "?hinweise=alle&fertig=1#meldung",
                send("", 0, "settle finding=f1", "note", "Größe geprüft, a, b", "hinweise", "alle"));
        Preview preview =
                city.previewPage(City.COORDINATOR, visit("", "fertig", "1")).getPreview();
        assertEquals("Größe geprüft, a, b", preview.getFindings().get(0).work().note());
        assertEquals(
                List.of("offen (0)", "erledigt (1)", "alle (1)"),
                preview.getStates().stream().map(Choice::label).toList());
        assertTrue(city.previewPage(City.COORDINATOR, visit(""))
                .getPreview()
                .getFindings()
                .isEmpty());

        assertEquals("?zurueck=2#meldung", send("", 1, "take_back number=1"));
        assertEquals(
                1,
                city.previewPage(City.COORDINATOR, visit(""))
                        .getPreview()
                        .getFindings()
                        .size());
    }

    @Test
    void openFindingsAreWorkedOnOneAfterTheOther() {
        assertTrue(city.previewPage(City.COORDINATOR, visit(""))
                .getPreview()
                .getFirst()
                .endsWith("/hinweis/f1"));
        assertTrue(page(visit("e1")).getBench().getNext().endsWith("/hinweis/f1"));
        assertEquals("", page(visit("f1")).getBench().getNext());
    }
}
