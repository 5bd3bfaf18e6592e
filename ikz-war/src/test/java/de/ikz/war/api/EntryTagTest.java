package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.register.Entry;
import de.ikz.war.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTagTest {

    private final Entry entry = ReadEntries.project(List.of(), "Gemeinsame Leitstelle", List.of(), List.of());

    @Test
    void theTagOfAnEntryIsItsVersion() {
        String tag = "\"" + EntryTag.value(entry) + "\"";

        assertTrue(tag.startsWith("\"2-"), tag);
        assertDoesNotThrow(() -> EntryTag.require(tag, entry));
    }

    @Test
    void theRevisionAloneWillDo() {
        assertDoesNotThrow(() -> EntryTag.require("\"2\"", entry));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"1\"', 412", "'\"2-other\"', 412", "2, 412", "*, 412", "'W/\"2\"', 412", "'', 428", ", 428"})
    void everythingElseIsRefused(String header, int status) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> EntryTag.require(header, entry));

        assertEquals(status, refusal.problem().status());
    }
}
