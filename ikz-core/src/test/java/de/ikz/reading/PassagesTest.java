package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.organization.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A passage is found again where its words still stand in the same text, and nowhere else. */
class PassagesTest {

    private static final Cooperation CONTENT =
            project("Ein Thema", "Start am 1.2.2011, Ende am 1.2.2011", "Zweiter Satz");

    @Test
    void theSecondOfTwoEqualMentionsIsFoundAsTheSecond() {
        Mark second = new Mark(Mark.Field.STATE, 0, 27, 35);
        Passage passage = Passages.of(CONTENT, second);

        assertEquals("1.2.2011", passage.mention());
        assertEquals(1, passage.occurrence());
        assertEquals(Optional.of(second), Passages.find(CONTENT, passage));
    }

    @Test
    void aStatementThatMovedIsFoundInItsNewPlace() {
        Passage passage = Passages.of(CONTENT, new Mark(Mark.Field.STATE, 1, 0, 7));
        Cooperation moved = project("Ein Thema", "Neu davor", "Start am 1.2.2011, Ende am 1.2.2011", "Zweiter Satz");

        assertEquals(Optional.of(new Mark(Mark.Field.STATE, 2, 0, 7)), Passages.find(moved, passage));
    }

    @Test
    void aChangedStatementIsNotTheSameTextEvenIfTheWordsStandThere() {
        Passage passage = Passages.of(CONTENT, new Mark(Mark.Field.STATE, 1, 0, 7));
        Cooperation changed = project("Ein Thema", "Start am 1.2.2011, Ende am 1.2.2011", "Zweiter Satz.");

        assertEquals(Optional.empty(), Passages.find(changed, passage));
        assertFalse(Passages.stands(changed, passage));
    }

    @Test
    void aDecisionAboutTheWholeEntryIsBoundToAllOfItsWording() {
        Passage entry = Passages.entry(CONTENT);

        assertTrue(Passages.stands(CONTENT, entry));
        assertFalse(Passages.stands(project("Ein Thema", "Zweiter Satz"), entry));
    }

    static Cooperation project(String topic, String... state) {
        Wording wording = new Wording(
                Optional.empty(), topic, Stream.of(state).map(Statement::of).toList(), List.of());
        return new Project(
                new Details(
                        wording,
                        Responsibility.of(new UnitId("fb-32")),
                        Classification.UNKNOWN,
                        List.of(),
                        Optional.empty()),
                List.of());
    }
}
