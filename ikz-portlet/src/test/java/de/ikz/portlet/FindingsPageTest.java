package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.reading.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

    private final City city = City.telling();

    private FindingsPage page(String... parameters) {
        return city.findingsPage(City.COORDINATOR, TestVisit.of(parameters));
    }

    private Settlement settlement(String... parameters) {
        return city.settlement(City.COORDINATOR, TestVisit.of(parameters));
    }

    private DoubtView doubt(Doubt.Kind kind) {
        return page().getDoubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private TestVisit send(DoubtView doubt, String button, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.sent = true;
        visit.parameters.put("entry", new String[] {doubt.entry().label()});
        visit.parameters.put("revision", new String[] {String.valueOf(doubt.revision())});
        visit.parameters.put("doubt", new String[] {doubt.key()});
        visit.parameters.put("tun", new String[] {button});
        return visit;
    }

    @Test
    void onlyCoordinatorsAreAdmitted() {
        TestVisit visit = TestVisit.of();

        assertFalse(city.findingsPage(City.READER, visit).isPermitted());
        assertEquals(List.of(403), visit.answers);
        assertTrue(page().isPermitted());
    }

    @Test
    void editorsSeeTheDoubtsOfTheirUnitsAndNoPairs() {
        city.assign(City.EDITOR, "FB 32");
        FindingsPage page = city.findingsPage(City.EDITOR, TestVisit.of());

        assertTrue(page.isPermitted());
        assertFalse(page.getDoubts().isEmpty());
        assertTrue(
                page.getDoubts().stream().allMatch(doubt -> doubt.unit().label().equals("FB 32")));
        assertEquals(List.of(), page.getPairs());
    }

    @Test
    void editorsDecideButDoNotErase() {
        city.assign(City.EDITOR, "FB 32");
        TestVisit visit = send(doubt(Doubt.Kind.WRONG_TIME), "choose as-is");
        city.findingsPage(City.EDITOR, visit).act();

        assertEquals(1, visit.redirects.size());
        DoubtView person = city.findingsPage(City.EDITOR, TestVisit.of()).getDoubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.PERSON)
                .findFirst()
                .orElseThrow();
        assertEquals("", person.choices().replaced());
        assertFalse(person.choices().simple().isEmpty());
    }

    @Test
    void aReaderDecidesNothing() {
        DoubtView wrong = doubt(Doubt.Kind.WRONG_TIME);
        TestVisit visit =
                send(wrong, "choose " + wrong.choices().simple().get(0).value());
        city.findingsPage(City.READER, visit).act();

        assertEquals(List.of(), visit.redirects);
        assertEquals(wrong.key(), doubt(Doubt.Kind.WRONG_TIME).key());
    }

    @Test
    void theWordsInDoubtAreMarkedInTheirSentence() {
        assertEquals(
                "Zuarbeit von Frau Muster bis <mark>31.02.2011</mark>",
                doubt(Doubt.Kind.WRONG_TIME).words().getMarkup());
        assertEquals("FB 32", doubt(Doubt.Kind.WRONG_TIME).unit().label());
    }

    @Test
    void kindsAreCountedAndChosen() {
        assertTrue(page().getKinds().stream().anyMatch(kind -> kind.label().equals("Zeitangabe prüfen (1)")));
        assertTrue(page("kind", "wrong_time").getDoubts().stream()
                .allMatch(doubt -> doubt.kind() == Doubt.Kind.WRONG_TIME));
        assertTrue(page("kind", "similar").getDoubts().isEmpty());
    }

    @Test
    void oneClickSettlesADoubtAndLeadsToTheNext() {
        DoubtView wrong = doubt(Doubt.Kind.WRONG_TIME);
        TestVisit visit = send(wrong, "choose as-is");
        city.findingsPage(City.COORDINATOR, visit).act();

        assertEquals(1, visit.redirects.size());
        assertTrue(
                visit.redirects.get(0).startsWith("/ikz/hinweise?fertig=IKZ-0002.2&weiter="), visit.redirects.get(0));
        assertTrue(visit.redirects.get(0).endsWith("#weiter"));
        assertTrue(page().getDoubts().stream().noneMatch(doubt -> doubt.kind() == Doubt.Kind.WRONG_TIME));
    }

    @Test
    void whatWasDecidedIsToldAndTakenBack() {
        city.findingsPage(City.COORDINATOR, send(doubt(Doubt.Kind.WRONG_TIME), "choose as-is"))
                .act();
        Settled settled = settlement("fertig", "IKZ-0002.2").getSettled();
        assertNotNull(settled);
        assertEquals(List.of("„31.02.2011“ bleibt so stehen."), settled.lines());

        TestVisit undo = TestVisit.of("entry", "IKZ-0002", "revision", String.valueOf(settled.undo()), "tun", "undo");
        undo.sent = true;
        city.findingsPage(City.COORDINATOR, undo).act();
        assertEquals(Doubt.Kind.WRONG_TIME, doubt(Doubt.Kind.WRONG_TIME).kind());
        Settled back = settlement("fertig", "IKZ-0002.3").getSettled();
        assertEquals(List.of("Zurückgenommen: „31.02.2011“ bleibt so stehen."), back.lines());
        assertEquals(0, settlement("fertig", "IKZ-0002.2").getSettled().undo());
    }

    @Test
    void aNameIsErasedOnlyAfterItWasAskedOnceMore() {
        DoubtView person = doubt(Doubt.Kind.PERSON);
        assertFalse(settlement().asks(person));
        assertTrue(settlement("loeschen", person.anchor()).asks(person));

        TestVisit visit = send(person, "erase", "by", "die Ansprechpartnerin");
        city.findingsPage(City.COORDINATOR, visit).act();
        assertTrue(visit.redirects.get(0).startsWith("/ikz/hinweise?ersetzt=2&weiter="), visit.redirects.get(0));
        assertTrue(page().getDoubts().stream().noneMatch(doubt -> doubt.kind() == Doubt.Kind.PERSON));
        assertEquals(
                "Der Name ist ersetzt (an 1 Stelle).",
                settlement("ersetzt", "1").getErased());
    }

    @Test
    void twoEntriesOfDifferentUnitsAreToldTheSameOrNot() {
        LikenessView pair = page().getPairs().get(0);
        assertEquals("Meldeportal", pair.shared());

        TestVisit visit = TestVisit.of(
                "entry", pair.one().entry().label(),
                "other", pair.other().entry().label(),
                "revision", String.valueOf(pair.revision()),
                "tun", "other");
        visit.sent = true;
        city.findingsPage(City.COORDINATOR, visit).act();
        assertTrue(page().getPairs().isEmpty());
        assertEquals(
                List.of("Als nicht dasselbe vermerkt."),
                settlement("fertig", pair.one().entry().label() + ".2")
                        .getSettled()
                        .lines());
    }

    @Test
    void aLinkNeverChangesAnything() {
        TestVisit visit = send(doubt(Doubt.Kind.WRONG_TIME), "choose as-is");
        visit.sent = false;
        city.findingsPage(City.COORDINATOR, visit).act();

        assertEquals(List.of(), visit.redirects);
        assertEquals(1, doubt(Doubt.Kind.WRONG_TIME).revision());
    }

    @Test
    void aValueThatWasNotOfferedIsNotTaken() {
        TestVisit visit = send(doubt(Doubt.Kind.WRONG_TIME), "choose k15083");
        Settlement settlement = city.settlement(City.COORDINATOR, visit);
        city.findingsPage(City.COORDINATOR, visit, settlement).act();

        assertEquals(List.of(), visit.redirects);
        assertFalse(settlement.getProblem().isEmpty());
    }
}
