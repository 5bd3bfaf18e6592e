package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.ikz.cooperation.Stage;
import de.ikz.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageRulesTest {

    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);

    static Stream<Arguments> corpus() {
        return Tables.rows(StageRulesTest.class, "stages.tsv").stream()
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void concludesTheStageThatAClerkWouldName(String topic, String state, String outlook, String expected) {
        String stage = conclude(topic, state, outlook).stage().key();
        if (expected.startsWith("REJECT ")) {
            assertNotEquals(expected.substring("REJECT ".length()), stage);
        } else {
            assertEquals(expected, stage);
        }
    }

    @Test
    void umgesetztAloneOffersBoth() {
        StageReading reading = conclude("Messeauftritt", "umgesetzt", "-");
        assertEquals(
                List.of(Stage.COMPLETED, Stage.ACTIVE),
                reading.problems().get(0).offered());
    }

    @Test
    void umgesetztWithWordsOfContinuationLeavesNoDoubt() {
        assertEquals(
                List.of(),
                conclude("Streifendienst", "umgesetzt", "fortlaufend").problems());
    }

    @Test
    void theWordsThatDecidedAreNamed() {
        StageReading reading = conclude("Fahrdienst", "Der Fahrdienst ist noch in Vorbereitung", "-");
        assertEquals(List.of(new Mark(Mark.Field.STATE, 0, 24, 39)), reading.words());
    }

    @Test
    void anEndThatIsTakenUpAgainIsAContradiction() {
        StageReading reading =
                conclude("Druckerei", "Es besteht kein Interesse", "Sondierungsgespräch im 1. Quartal 2011");
        assertEquals(Stage.EXPLORING, reading.stage());
        assertEquals(
                List.of(Stage.EXPLORING, Stage.DECLINED),
                reading.problems().get(0).offered());
    }

    @Test
    void aDayToComeWhenItWasSaidDoesNotBecomeAStartByRepeatingIt() {
        String text = "Betriebsaufnahme am 1.3.2010";
        Anchors repeated = new Anchors(STAND, Map.of(text, LocalDate.of(2009, 11, 30)));
        assertEquals(
                Stage.PREPARING,
                StageRules.conclude(Texts.project("-", "Fahrdienst", text, "-"), repeated)
                        .stage());
        assertEquals(Stage.ACTIVE, conclude("Fahrdienst", text, "-").stage());
    }

    private static StageReading conclude(String topic, String state, String outlook) {
        return StageRules.conclude(Texts.project("-", topic, state, outlook), Anchors.of(STAND));
    }
}
