package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntrySettlingTest {

    private final City city = City.telling();

    private EntrySettling settling(String... parameters) {
        return city.entrySettling(City.COORDINATOR, TestVisit.of(parameters));
    }

    private TestVisit send(String button, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.sent = true;
        visit.parameters.put("id", new String[] {"IKZ-0002"});
        visit.parameters.put("revision", new String[] {"1"});
        visit.parameters.put("tun", new String[] {button});
        return visit;
    }

    private EntryView entry() {
        return city.entryPage(TestVisit.of("id", "IKZ-0002")).getEntry();
    }

    @Test
    void whatWasConcludedIsListedWithItsWords() {
        assertTrue(
                settling("id", "IKZ-0002").getReadings().stream()
                        .anyMatch(reading -> reading.about().equals("Zeit")
                                && reading.mention().equals("15.12.2010")
                                && reading.meaning().label().equals("15. Dezember 2010")),
                settling("id", "IKZ-0002").getReadings().toString());
    }

    @Test
    void theStageIsMarkedAsConcludedUntilItIsConfirmedByOneClick() {
        assertTrue(entry().stage().inferred());
        EntrySettling settling = settling("id", "IKZ-0002");
        assertFalse(settling.getStageWords().isEmpty());

        TestVisit visit = send("stage " + settling.getStage());
        city.entrySettling(City.COORDINATOR, visit).act();
        assertEquals(List.of("/ikz/eintrag/IKZ-0002?fertig=IKZ-0002.2#meldung"), visit.redirects);
        assertFalse(entry().stage().inferred());
    }

    @Test
    void anotherStageCanBeGiven() {
        city.entrySettling(City.COORDINATOR, send("stage", "stage", "paused")).act();

        assertEquals(new StageView(Stage.PAUSED, false), entry().stage());
    }

    @Test
    void aStageThatDoesNotExistIsRefused() {
        TestVisit visit = send("stage", "stage", "bald");
        Settlement settlement = city.settlement(City.COORDINATOR, visit);
        city.entrySettling(City.COORDINATOR, visit, settlement).act();

        assertEquals(List.of(), visit.redirects);
        assertTrue(settlement.getProblem().contains("bald"), settlement.getProblem());
    }

    @Test
    void whatIsFarTooLongForAStageIsNotThere() {
        TestVisit visit = send("stage", "stage", "x".repeat(5_000));
        Settlement settlement = city.settlement(City.COORDINATOR, visit);
        city.entrySettling(City.COORDINATOR, visit, settlement).act();

        assertEquals(List.of(), visit.redirects);
        assertFalse(settlement.getProblem().isEmpty());
    }

    @Test
    void everythingIsConfirmedAtOnceAndTakenBackAtOnce() {
        city.entrySettling(City.COORDINATOR, send("confirm")).act();
        assertFalse(settling("id", "IKZ-0002").isOpen());

        TestVisit undo = send("undo");
        undo.parameters.put("revision", new String[] {"2"});
        city.entrySettling(City.COORDINATOR, undo).act();
        assertTrue(settling("id", "IKZ-0002").isOpen());
    }

    @Test
    void whatIsWrongVanishes() {
        ReadingView partner = settling("id", "IKZ-0002").getReadings().stream()
                .filter(reading -> reading.about().equals("Partner"))
                .findFirst()
                .orElseThrow();
        city.entrySettling(City.COORDINATOR, send("reject " + partner.key())).act();

        assertTrue(settling("id", "IKZ-0002").getReadings().stream()
                .noneMatch(reading -> reading.key().equals(partner.key())));
        assertEquals(
                "Gemeinsame Leitstelle mit dem Landkreis Börde",
                entry().words().title().getMarkup());
    }

    @Test
    void readersAndOlderVersionsHaveNothingToConfirm() {
        assertFalse(
                city.entrySettling(City.READER, TestVisit.of("id", "IKZ-0002")).isPermitted());
        assertFalse(settling("id", "IKZ-0002", "asOf", "31.12.2010").isPermitted());
        assertTrue(settling("id", "IKZ-0002").isPermitted());
    }

    @Test
    void editorsConfirmEntriesOfTheirUnitsAlone() {
        city.assign(City.EDITOR, "FB 40");
        assertFalse(
                city.entrySettling(City.EDITOR, TestVisit.of("id", "IKZ-0002")).isPermitted());
        TestVisit refused = send("stage paused");
        city.entrySettling(City.EDITOR, refused).act();
        assertEquals(List.of(), refused.redirects);

        city.assign(City.EDITOR, "FB 32");
        city.entrySettling(City.EDITOR, send("stage paused")).act();
        assertEquals(new StageView(Stage.PAUSED, false), entry().stage());
    }

    @Test
    void whatIsDoubtfulIsDecidedBesideTheEntry() {
        DoubtView wrong = settling("id", "IKZ-0002").getDoubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.WRONG_TIME)
                .findFirst()
                .orElseThrow();
        TestVisit visit = send("choose as-is", "doubt", wrong.key());
        city.entrySettling(City.COORDINATOR, visit).act();

        assertEquals(List.of("/ikz/eintrag/IKZ-0002?fertig=IKZ-0002.2#meldung"), visit.redirects);
        assertTrue(settling("id", "IKZ-0002").getDoubts().stream()
                .noneMatch(doubt -> doubt.key().equals(wrong.key())));
    }
}
