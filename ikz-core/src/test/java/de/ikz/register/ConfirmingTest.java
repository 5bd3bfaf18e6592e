package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Stage;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding about what was concluded. */
class ConfirmingTest {

    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private static final CooperationId ID = new CooperationId("a");

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Confirming confirming = new Confirming(ports.stores(), CLOCK);
    private Entry entry;

    @BeforeEach
    void anEntry() {
        ports.transactions().write(() -> {
            ports.cooperations()
                    .append(List.of(Given.project("a")
                            .topic("Bauhof mit dem Zweckverband Musterland")
                            .stand("2020-01-31")
                            .recording()));
            return null;
        });
        entry = latest();
    }

    @Test
    void aConfirmedStageIsAVersionWithTheSameStand() {
        decide(1, stage(Stage.PAUSED));

        Entry now = latest();
        assertEquals(2, now.revision().sequence());
        assertEquals(entry.revision().stand(), now.revision().stand());
        assertEquals(Stage.PAUSED, now.classification().stage());
        assertEquals(
                Classification.Source.CONFIRMED,
                now.content().details().classification().stageSource());
        assertEquals(entry.content().wording(), now.content().wording());
    }

    @Test
    void aSecondDecisionAboutTheStageTakesThePlaceOfTheFirst() {
        decide(1, stage(Stage.PAUSED));
        decide(2, stage(Stage.ACTIVE));

        assertEquals(Stage.ACTIVE, latest().classification().stage());
        assertEquals(1, latest().content().details().confirmations().size());
    }

    @Test
    void whoHasSeenAnOlderVersionIsRefused() {
        decide(1, stage(Stage.PAUSED));

        assertThrows(StaleRevision.class, () -> decide(1, stage(Stage.ACTIVE)));
        assertEquals(Stage.PAUSED, latest().classification().stage());
    }

    @Test
    void takingItBackLeavesTheStageToTheTextAgain() {
        decide(1, stage(Stage.PAUSED));
        confirming.takeBack(COORDINATOR, Given.MAGDEBURG, ID, 2, Passages.entry(entry.content()));

        assertEquals(
                Classification.Source.INFERRED,
                latest().content().details().classification().stageSource());
        assertEquals(List.of(), latest().content().details().confirmations());
    }

    @Test
    void undoingRestoresWhatHeldBeforeTheLatestDecision() {
        decide(1, stage(Stage.PAUSED));
        decide(2, stage(Stage.ACTIVE));
        confirming.undo(COORDINATOR, Given.MAGDEBURG, ID, 3);

        assertEquals(4, latest().revision().sequence());
        assertEquals(Stage.PAUSED, latest().classification().stage());
        assertThrows(StaleRevision.class, () -> confirming.undo(COORDINATOR, Given.MAGDEBURG, ID, 3));
    }

    @Test
    void aFirstVersionCannotBeUndone() {
        assertThrows(UnfitDecision.class, () -> confirming.undo(COORDINATOR, Given.MAGDEBURG, ID, 1));
        assertEquals(1, latest().revision().sequence());
    }

    @Test
    void aVersionThatChangedMoreThanWhatIsConfirmedCannotBeUndone() {
        ports.transactions().write(() -> {
            ports.cooperations()
                    .append(List.of(Given.project("a")
                            .topic("Bauhof mit dem Zweckverband Musterland")
                            .by("fb-99")
                            .version(2, "2021-01-31")
                            .recording()));
            return null;
        });

        assertThrows(UnfitDecision.class, () -> confirming.undo(COORDINATOR, Given.MAGDEBURG, ID, 2));
        assertEquals(2, latest().revision().sequence());
    }

    @Test
    void anUnknownStageIsRefusedAndNothingIsStored() {
        var wrong = new Confirmation(Subject.STAGE, Passages.entry(entry.content()), "schwebend");

        assertThrows(UnfitDecision.class, () -> decide(1, wrong));
        assertEquals(1, latest().revision().sequence());
    }

    @Test
    void wordsThatDoNotStandThereCannotBeConfirmed() {
        var passage = new Confirmation.Passage("topic", Passages.fingerprint("anderes"), "anderes", 0);

        assertThrows(UnfitDecision.class, () -> decide(1, new Confirmation(Subject.PARTNER, passage, "k15083")));
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowCannotBeMeant() {
        var passage = Passages.of(entry.content(), new Mark(Mark.Field.TOPIC, 0, 15, 38));

        assertThrows(UnfitDecision.class, () -> decide(1, new Confirmation(Subject.PARTNER, passage, "k99999")));
        decide(1, new Confirmation(Subject.PARTNER, passage, Confirmation.NONE));
        assertEquals(2, latest().revision().sequence());
    }

    @Test
    void severalDecisionsAreOneVersionWithTheirReason() {
        var passage = Passages.of(entry.content(), new Mark(Mark.Field.TOPIC, 0, 15, 38));
        decide(1, stage(Stage.PAUSED));
        confirming.change(
                COORDINATOR,
                Given.MAGDEBURG,
                ID,
                2,
                new Confirming.Change(
                        List.of(new Confirmation(Subject.PARTNER, passage, "k15083")),
                        List.of(Passages.entry(entry.content())),
                        "Rückfrage"));

        assertEquals(3, latest().revision().sequence());
        assertEquals("Rückfrage", latest().revision().recorded().reason());
        assertEquals(
                List.of(Subject.PARTNER),
                latest().content().details().confirmations().stream()
                        .map(Confirmation::subject)
                        .toList());
    }

    private Confirmation stage(Stage stage) {
        return new Confirmation(Subject.STAGE, Passages.entry(entry.content()), stage.key());
    }

    private void decide(int revision, Confirmation decision) {
        confirming.decide(COORDINATOR, Given.MAGDEBURG, ID, revision, List.of(decision));
    }

    private Entry latest() {
        return ports.transactions()
                .read(() -> ports.cooperations()
                        .find(Given.MAGDEBURG, ID, LocalDate.now(CLOCK))
                        .orElseThrow());
    }
}
