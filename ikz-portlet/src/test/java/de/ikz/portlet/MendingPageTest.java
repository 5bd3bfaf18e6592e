package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.mending.DraftEntry;
import de.ikz.renewal.Import;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MendingPageTest {

    private static final String TABLE = """
            Dezernat I

            FB 32

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            """;

    private final City city = new City();
    private final Import one = city.read(TABLE + """
            Runde der Ordnungsämter\tGemeinsame Leitstelle\t• Gespräche laufen • Kosten sind offen\tStart 2012
            \tMeldeportal Archiv\tVertrag liegt vor\t
            \tHafen\tläuft\tMai\tzu viel
            """);

    /** A visit of the page about an entry ({@code e2}) or a finding ({@code f1}). */
    private TestVisit visit(String what, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.parameters.put("id", new String[] {one.id().value()});
        if (!what.isEmpty()) {
            visit.parameters.put(what.startsWith("f") ? "hinweis" : "eintrag", new String[] {what});
        }
        return visit;
    }

    private MendingPage page(TestVisit visit) {
        return city.mendingPage(City.COORDINATOR, visit);
    }

    /** Sends a form of the page; gives where the browser is sent then, or what is wrong. */
    private String send(String what, int version, String button, String... more) {
        TestVisit visit = visit(what, more);
        visit.sent = true;
        visit.parameters.put("version", new String[] {String.valueOf(version)});
        visit.parameters.put("tun", new String[] {button});
        MendingPage page = page(visit);
        page.act();
        return visit.redirects.isEmpty()
                ? page.getProblem()
                : visit.redirects.get(0).replace("/ikz/import/" + one.id().value(), "");
    }

    private String entry(String id) {
        return city.renewal
                .mending()
                .draft(City.COORDINATOR, City.KEY, one.id())
                .draft()
                .entry(id)
                .map(DraftEntry::said)
                .map(said -> said.named().unit() + ": " + said.wording().topic() + " | "
                        + said.wording().state().stream()
                                .map(line -> line.text())
                                .collect(Collectors.joining("; "))
                        + " | "
                        + said.wording().outlook().stream()
                                .map(line -> line.text())
                                .collect(Collectors.joining("; ")))
                .orElse("");
    }

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
