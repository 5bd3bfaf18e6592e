package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a coordinator sees who decides about a version that is not the latest any more. */
class ConflictTest {

    private final City city = City.telling();

    private static TestVisit press(int revision, String button, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.sent = true;
        visit.parameters.put("id", new String[] {"IKZ-0002"});
        visit.parameters.put("entry", new String[] {"IKZ-0002"});
        visit.parameters.put("revision", new String[] {String.valueOf(revision)});
        visit.parameters.put("tun", new String[] {button});
        return visit;
    }

    private Settlement send(TestVisit visit) {
        Settlement settlement = city.settlement(City.COORDINATOR, visit);
        city.entrySettling(City.COORDINATOR, visit, settlement).act();
        return settlement;
    }

    private StageView stage() {
        return city.entryPage(TestVisit.of("id", "IKZ-0002")).getEntry().stage();
    }

    @Test
    void bothVersionsAreShownAndNothingIsOverwritten() {
        send(press(1, "stage paused"));
        TestVisit late = press(1, "stage active");
        Settlement settlement = send(late);

        assertEquals(List.of(), late.redirects);
        assertEquals(List.of(409), late.answers);
        assertEquals(new StageView(Stage.PAUSED, false), stage());
        Conflict conflict = settlement.getConflict();
        assertEquals(List.of("Umsetzungsstand: läuft."), conflict.yours());
        assertEquals(List.of("Umsetzungsstand: ruht."), conflict.theirs());
    }

    @Test
    void theSameIsDecidedAboutTheNewVersionOnlyByAFurtherClick() {
        send(press(1, "stage paused"));
        Map<String, String> again = send(press(1, "stage active")).getConflict().again().stream()
                .collect(Collectors.toMap(Conflict.Again::name, Conflict.Again::value));

        assertEquals(Map.of("entry", "IKZ-0002", "revision", "2", "tun", "stage active"), again);
        assertNull(send(press(2, again.get("tun"))).getConflict());
        assertEquals(new StageView(Stage.ACTIVE, false), stage());
    }

    @Test
    void whatSomebodyElseConfirmedIsToldToo() {
        send(press(1, "confirm"));
        Conflict conflict = send(press(1, "confirm")).getConflict();

        assertTrue(
                conflict.theirs().contains("„15.12.2010“ ist bestätigt."),
                conflict.theirs().toString());
        assertEquals(conflict.theirs(), conflict.yours());
        assertEquals(List.of(), conflict.again(), "nothing is left to be confirmed");
    }

    @Test
    void anotherPersonsDecisionIsNeverTakenBackUnseen() {
        send(press(1, "stage paused"));
        send(press(2, "stage active"));
        Conflict conflict = send(press(2, "undo")).getConflict();

        assertNotNull(conflict);
        assertEquals(List.of(), conflict.again());
        assertEquals(new StageView(Stage.ACTIVE, false), stage());
    }

    @Test
    void aFormThatNamesNoVersionIsRefused() {
        Settlement settlement = send(press(7, "stage paused"));

        assertNull(settlement.getConflict());
        assertTrue(settlement.getProblem().contains("keine Fassung"), settlement.getProblem());
    }
}
