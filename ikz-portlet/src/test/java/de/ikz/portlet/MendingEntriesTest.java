package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Correcting entries of a draft: their text, kind and unit. */
class MendingEntriesTest extends MendingPages {

    @Test
    void anEntryIsShownWithItsRawCellsAndItsLines() {
        EntryForm form = page(visit("e2")).getBench().getEntry();

        assertEquals(
                "• Gespräche laufen • Kosten sind offen", form.getCells().get(2).text());
        assertEquals(
                List.of("Thema", "Arbeitsstand", "Perspektive"),
                form.getGroups().stream().map(LineGroup::label).toList());
        assertEquals("Kosten sind offen", form.getGroups().get(1).lines().get(1).label());
        assertEquals("FB 32", form.getUnit());
        assertEquals("dieser Eintrag", form.getTargets().get(0).label());
    }

    @Test
    void markedLinesAreMovedAndThePageReturnsWithAMessageThatUndoesIt() {
        String there = send(
                "e2", 0, "move", "from", "e2", "marked", "state.1 Kosten sind offen", "to", "e2", "into", "outlook");

        assertEquals("/eintrag/e2?fertig=1#meldung", there);
        assertEquals("FB 32: Gemeinsame Leitstelle | Gespräche laufen | Start 2012; Kosten sind offen", entry("e2"));
        Done done = page(visit("e2", "fertig", "1")).getDone();
        assertEquals(
                "Verschoben: Arbeitsstand von „Gemeinsame Leitstelle“ (e2) nach Perspektive von"
                        + " „Gemeinsame Leitstelle“ (e2).",
                done.message());

        assertEquals("/eintrag/e2?zurueck=2#meldung", send("e2", 1, "take_back number=" + done.number()));
        assertEquals("FB 32: Gemeinsame Leitstelle | Gespräche laufen; Kosten sind offen | Start 2012", entry("e2"));
    }

    @Test
    void nothingMarkedOrNoColumnIsToldAndTheInputIsKept() {
        assertTrue(send("e2", 0, "move", "from", "e2", "to", "e2", "into", "outlook")
                .contains("markieren Sie zuerst"));
        TestVisit visit = visit("e2", "from", "e2", "marked", "state.*", "to", "e3", "version", "0", "tun", "move");
        visit.sent = true;
        MendingPage page = page(visit);
        page.act();

        assertEquals("Diese Angabe fehlt.", page.error("into"));
        assertTrue(page.getTitle().startsWith("Fehler: "));
        assertTrue(page.getBench().getEntry().getGroups().get(1).all().chosen());
        assertTrue(page.getBench().getEntry().getTargets().stream()
                .anyMatch(choice -> choice.chosen() && choice.value().equals("e3")));
    }

    @Test
    void linesOfTwoFieldsAreNotMovedAtOnce() {
        TestVisit visit = visit("e2", "from", "e2", "to", "e2", "into", "outlook", "version", "0", "tun", "move");
        visit.parameters.put("marked", new String[] {"topic.*", "state.*"});
        visit.sent = true;
        MendingPage page = page(visit);
        page.act();

        assertTrue(page.getProblem().contains("nur Zeilen aus einem Feld"));
        assertEquals(0, page.getVersion());
    }

    @Test
    void twoTopicsInOneCellAreSplitAtAWord() {
        EntryForm form = page(visit("e3")).getBench().getEntry();
        assertEquals(
                List.of(0, 12),
                form.getWords().stream().map(TopicWords.Word::at).toList());

        assertEquals("/eintrag/e3?fertig=1#meldung", send("e3", 0, "split", "entry", "e3", "at", "12", "state", "0"));
        assertEquals("FB 32: Meldeportal |  | ", entry("e3"));
        assertEquals("FB 32: Archiv | Vertrag liegt vor | ", entry("e3.1"));
        assertEquals(
                "/ikz/import/" + one.id() + "/eintrag/e3.1",
                page(visit("e3", "fertig", "1")).getDone().made().address());
    }

    @Test
    void entriesAreJoinedAndThePageGoesToTheOneThatStays() {
        Choice before = page(visit("e3")).getBench().getEntry().getBefore();
        assertTrue(before.label().startsWith("Gemeinsame Leitstelle (Zeile "));

        assertEquals("/eintrag/e2?fertig=1#meldung", send("e3", 0, before.value()));
        assertEquals("", entry("e3"));
        assertNull(page(visit("e2")).getBench().getEntry().getBefore());
    }

    @Test
    void kindAndUnitAreChanged() {
        assertEquals("/eintrag/e3?fertig=1#meldung", send("e3", 0, "kind entry=e3 kind=exchange"));
        String there = send(
                "e3",
                1,
                "new_unit",
                "entries",
                "e3",
                "code",
                "Amt 31",
                "name",
                "Umweltamt",
                "kind",
                "office",
                "parent",
                "I");

        assertEquals("/eintrag/e3?fertig=3#meldung", there);
        assertTrue(entry("e3").startsWith("Amt 31: "));
        assertEquals(
                "Umweltamt (Amt 31)", page(visit("e3")).getBench().getEntry().getUnit());
        assertEquals(
                List.of("Dezernat I", "FB 32", "Umweltamt (Amt 31)"),
                page(visit("")).getNewUnits().getLabels());
    }

    @Test
    void entriesOfANewUnitAreGivenToAnotherAtOnce() {
        send("e3", 0, "new_unit", "entries", "e3", "code", "Amt 31", "kind", "office", "parent", "I");
        Choice old = page(visit("")).getNewUnits().getReplaceable().get(0);
        assertEquals("FB 32 (3 Einträge)", old.label());

        assertEquals("?fertig=3#meldung", send("", 2, "unit", "entries", old.value(), "unit", "Amt 31"));
        assertTrue(entry("e1").startsWith("Amt 31: "));
        assertEquals(
                "Einheit geändert: „Runde der Ordnungsämter“ (e1) und 2 weitere Einträge – jetzt Amt 31.",
                page(visit("", "fertig", "3")).getDone().message());
    }

    @Test
    void anEntryIsLeftOpenAndTakenUpAgain() {
        send("e3", 0, "leave_open entry=e3");
        EntryForm form = page(visit("e3")).getBench().getEntry();

        assertTrue(form.isOpen());
        assertEquals("/eintrag/e3?zurueck=2#meldung", send("e3", 1, "take_back number=" + form.getLeftOpenBy()));
        assertFalse(page(visit("e3")).getBench().getEntry().isOpen());
    }

    @Test
    void correctionsAreListedLatestFirst() {
        send("e3", 0, "leave_open entry=e3");
        send("e2", 1, "kind entry=e2 kind=exchange");

        assertEquals(
                List.of(
                        "2 Art geändert: „Gemeinsame Leitstelle“ (e2) ist jetzt Erfahrungsaustausch.",
                        "1 Offen gelassen: „Meldeportal Archiv“ (e3)."),
                page(visit("")).getCorrections().stream()
                        .map(view -> view.number() + " " + view.text())
                        .toList());
    }
}
