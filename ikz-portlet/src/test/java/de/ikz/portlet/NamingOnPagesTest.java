package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saying which body is meant by words that the directory does not know, and keeping the directory itself. */
class NamingOnPagesTest {

    private static final String REPORT = """
            Dezernat I

            FB 32

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            \tLeitstelle\tDie Zusammenarbeit mit der Elbfreunde GmbH läuft.\t
            """;

    private final City city = City.saying(REPORT);

    private DoubtView unknown(Actor actor) {
        return city.findingsPage(actor, TestVisit.of()).getDoubts().get(0);
    }

    private TestVisit press(String button, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.sent = true;
        DoubtView doubt = unknown(City.COORDINATOR);
        visit.parameters.put("entry", new String[] {doubt.entry().label()});
        visit.parameters.put("revision", new String[] {String.valueOf(doubt.revision())});
        visit.parameters.put("doubt", new String[] {doubt.key()});
        visit.parameters.put("tun", new String[] {button});
        return visit;
    }

    private Settlement send(Actor actor, TestVisit visit) {
        Settlement settlement = city.settlement(actor, visit);
        city.findingsPage(actor, visit, settlement).act();
        return settlement;
    }

    private List<String> names(String id) {
        return city.partnerKeeping(City.COORDINATOR, TestVisit.of("id", id)).getOwnNames().stream()
                .map(PartnerKeeping.Own::name)
                .toList();
    }

    @Test
    void anUnknownBodyIsTakenInIsAnotherNameOrIsNoPartner() {
        DoubtView.Choices choices = unknown(City.COORDINATOR).choices();

        assertEquals("Elbfreunde GmbH", choices.recorded());
        assertEquals("named", choices.called());
        assertEquals(
                List.of("kein Partner"),
                choices.simple().stream().map(Choice::label).toList());
    }

    @Test
    void theBodyIsLookedForByItsNameAndChosen() {
        TestVisit find = press("find", "called", "Magdeburger");
        Settlement settlement = send(City.COORDINATOR, find);
        DoubtView doubt = unknown(City.COORDINATOR);

        assertEquals(List.of(), find.redirects);
        assertEquals("", settlement.getProblem(), "the doubt itself says it");
        assertEquals(
                "Welche Stelle ist mit „Magdeburger“ gemeint?",
                settlement.getSearch().problemOf(doubt));
        assertEquals("Magdeburger", settlement.getSearch().called(doubt));
        assertFalse(settlement.getSearch().offers(doubt).isEmpty());

        TestVisit chosen = press("called k15083");
        send(City.COORDINATOR, chosen);
        assertEquals(1, chosen.redirects.size());
        assertEquals(List.of("Elbfreunde GmbH"), names("k15083"));
    }

    @Test
    void aNameThatNobodyKnowsIsTold() {
        Settlement settlement = send(City.COORDINATOR, press("find", "called", "Wolkenkuckucksheim"));

        assertEquals(List.of(), settlement.getSearch().offers(unknown(City.COORDINATOR)));
        assertTrue(settlement.getSearch().problemOf(unknown(City.COORDINATOR)).contains("kennt keine Stelle"));
        assertFalse(send(City.COORDINATOR, press("find"))
                .getSearch()
                .problemOf(unknown(City.COORDINATOR))
                .isEmpty());
    }

    @Test
    void editorsLinkTheWordsButDoNotTouchTheDirectory() {
        city.assign(City.EDITOR, "FB 32");
        DoubtView.Choices choices = unknown(City.EDITOR).choices();
        assertEquals("", choices.recorded());
        assertEquals("meant", choices.called());

        TestVisit chosen = press("called k15083");
        send(City.EDITOR, chosen);
        assertEquals(1, chosen.redirects.size());
        assertEquals(List.of(), names("k15083"));
        assertTrue(city.findingsPage(City.EDITOR, TestVisit.of()).getDoubts().isEmpty());
    }

    private TestVisit keep(Actor actor, String button, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.sent = true;
        visit.parameters.put("tun", new String[] {button});
        city.partnerKeeping(actor, visit).act();
        return visit;
    }

    @Test
    void aFurtherNameWithItsDaysIsAddedAndDropped() {
        TestVisit added = keep(
                City.COORDINATOR, "name", "id", "k15083", "alias", "Elbkreis", "from", "1.7.2007", "to", "31.12.2030");
        assertEquals(List.of("/ikz/partner/k15083?fertig=named#meldung"), added.redirects);
        assertEquals(
                List.of(new PartnerKeeping.Own("Elbkreis", "01.07.2007 bis 31.12.2030")),
                city.partnerKeeping(City.COORDINATOR, TestVisit.of("id", "k15083"))
                        .getOwnNames());

        keep(City.COORDINATOR, "unname Elbkreis", "id", "k15083");
        assertEquals(List.of(), names("k15083"));
    }

    @Test
    void aNewBodyHasAPageAndCanBeDropped() {
        TestVisit added = keep(City.COORDINATOR, "add", "name", "Elbfreunde GmbH", "kind", "company");
        String address = added.redirects.get(0);
        String id = address.substring("/ikz/partner/".length(), address.indexOf('?'));

        assertTrue(city.partnerPage(TestVisit.of("id", id)).isFound());
        assertTrue(city.partnerKeeping(City.COORDINATOR, TestVisit.of("id", id)).isOwn());
        keep(City.COORDINATOR, "remove", "id", id);
        assertFalse(city.partnerPage(TestVisit.of("id", id)).isFound());
    }

    @Test
    void whatIsWrongIsToldAndKeptInTheForm() {
        TestVisit visit = TestVisit.of("name", "Elbfreunde GmbH", "from", "gestern");
        visit.sent = true;
        visit.parameters.put("tun", new String[] {"add"});
        PartnerKeeping keeping = city.partnerKeeping(City.COORDINATOR, visit);
        keeping.act();

        assertEquals(List.of(), visit.redirects);
        assertTrue(keeping.getProblem().contains("gestern"), keeping.getProblem());
        assertEquals("Elbfreunde GmbH", keeping.given("name"));
        assertEquals(List.of(), keep(City.COORDINATOR, "add", "name", " ").redirects);
        assertEquals(
                List.of(),
                keep(City.COORDINATOR, "name", "id", "k15083", "alias", "x", "from", "2.1.2010", "to", "1.1.2010")
                        .redirects);
    }

    @Test
    void onlyCoordinatorsKeepTheDirectory() {
        assertFalse(city.partnerKeeping(City.READER, TestVisit.of()).isPermitted());
        assertEquals(List.of(), keep(City.READER, "add", "name", "Elbfreunde GmbH").redirects);
    }
}
