package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Doubt.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules conclude is held against what people decided. */
class GatheredTest {

    private static final Cooperation CONTENT = PassagesTest.project("Leitstelle mit Stendal", "umgesetzt");
    private static final Mark STENDAL = new Mark(Mark.Field.TOPIC, 0, 15, 22);
    private static final Mark DONE = new Mark(Mark.Field.STATE, 0, 0, 9);
    private static final Conclusion.Party UNSURE =
            new Conclusion.Party(PartnerKind.UNKNOWN, Optional.empty(), "Stendal", Optional.empty());
    private static final List<Choice> CHOICES = List.of(new Choice("k15090", "Landkreis Stendal"));

    @Test
    void withoutADecisionAConclusionIsInferredAndADoubtIsOpen() {
        Readings readings = read(CONTENT);

        assertEquals(
                List.of(false),
                readings.of(Conclusion.Party.class).map(Reading::isConfirmed).toList());
        assertEquals(
                List.of(Doubt.Kind.AMBIGUOUS_PARTNER),
                readings.doubts().stream().map(Doubt::kind).toList());
    }

    @Test
    void aChosenBodyIsLinkedAndTheDoubtIsGone() {
        Readings readings = read(decided(new Confirmation(Subject.PARTNER, Passages.of(CONTENT, STENDAL), "k15090")));
        Reading reading = readings.of(Conclusion.Party.class).findFirst().orElseThrow();

        assertEquals(Optional.of("k15090"), ((Conclusion.Party) reading.conclusion()).body());
        assertTrue(reading.isConfirmed());
        assertEquals(List.of(), readings.doubts());
    }

    @Test
    void whatIsDecidedToBeNoPartnerIsNotReadAgain() {
        Readings readings =
                read(decided(new Confirmation(Subject.PARTNER, Passages.of(CONTENT, STENDAL), Confirmation.NONE)));

        assertEquals(0, readings.of(Conclusion.Party.class).count());
        assertEquals(List.of(), readings.doubts());
    }

    @Test
    void aDecisionForAnotherTextIsAskedAgain() {
        Passage other = new Passage("topic", Passages.fingerprint("Leitstelle mit dem LK Stendal"), "Stendal", 0);
        Readings readings = read(decided(new Confirmation(Subject.PARTNER, other, "k15090")));

        assertEquals(
                List.of(Doubt.Kind.AMBIGUOUS_PARTNER, Doubt.Kind.LOST_CONFIRMATION),
                readings.doubts().stream().map(Doubt::kind).sorted().toList());
    }

    @Test
    void aConfirmedStageOfAnEarlierTextStaysAndIsAskedAgainWithBothStages() {
        Passage earlier = new Passage(Passages.ENTRY, Passages.fingerprint("früher"), "", 0);
        Cooperation content = CONTENT.with(CONTENT.details()
                .with(CONTENT.details().classification().confirmed(Stage.PAUSED))
                .with(List.of(new Confirmation(Subject.STAGE, earlier, Stage.PAUSED.key()))));
        Gathered gathered = new Gathered(content, Directory.shipped());
        gathered.add(DONE, new Conclusion.HowFar(Stage.COMPLETED), "done");
        Readings readings = gathered.readings("1");

        assertEquals(
                Stage.PAUSED, readings.over(content.details().classification()).stage());
        assertEquals(
                List.of("paused", "completed"),
                readings.doubts().get(0).choices().stream().map(Choice::value).toList());
    }

    private static Readings read(Cooperation content) {
        Gathered gathered = new Gathered(content, Directory.shipped());
        gathered.add(STENDAL, UNSURE, "two_bodies");
        gathered.doubt(Doubt.Kind.AMBIGUOUS_PARTNER, STENDAL, "Welches Stendal?", CHOICES);
        return gathered.readings("1");
    }

    private static Cooperation decided(Confirmation decision) {
        return CONTENT.with(CONTENT.details().with(List.of(decision)));
    }
}
