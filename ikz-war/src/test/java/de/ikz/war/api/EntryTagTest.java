package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.register.Entry;
import de.ikz.war.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTagTest {

    private final Entry entry = ReadEntries.project(List.of(), "Gemeinsame Leitstelle", List.of(), List.of());

    @Test
    void theTagOfAnEntryIsItsVersion() {
        String tag = "\"" + EntryTag.value(entry) + "\"";

        assertTrue(tag.startsWith("\"2-"), tag);
        assertTrue(EntryTag.fits(tag, entry));
    }

    @Test
    void theRevisionAloneWillDo() {
        assertTrue(EntryTag.fits("\"2\"", entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"2-other\""})
    void anotherVersionDoesNotFit(String header) {
        assertFalse(EntryTag.fits(header, entry));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"2, 412", "*, 412", "'W/\"2\"', 412", "'', 428", ", 428"})
    void whatNamesNoVersionIsRefused(String header, int status) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> EntryTag.fits(header, entry));

        assertEquals(status, refusal.problem().status());
    }
}
