package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void valuesAreEscapedAndTyped() {
        String lines = new CalendarText()
                .text("SUMMARY", "Rad; Weg, \\ und\nSteg\u0007")
                .day("DTSTART", LocalDate.of(2030, 10, 5))
                .moment("DTSTAMP", Instant.parse("2026-11-23T08:00:00.123456Z"))
                .toString();

        assertEquals(
                "SUMMARY:Rad\\; Weg\\, \\\\ und\\nSteg \r\nDTSTART;VALUE=DATE:20301005\r\nDTSTAMP:20261123T080000Z\r\n",
                lines);
    }

    @Test
    void noLineHasMoreThanSeventyFiveOctetsAndNoCharacterIsCut() {
        String words = "Überörtliche Prüfung 🚒 äöüß ".repeat(20);
        String written = new CalendarText().text("DESCRIPTION", words).toString();

        for (String line : written.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("DESCRIPTION:" + words + "\r\n", written.replace("\r\n ", ""));
    }

    @Test
    void aShortLineIsNotFolded() {
        String exactly = "X".repeat(73);

        assertEquals(
                "A:" + exactly + "\r\n", new CalendarText().line("A", exactly).toString());
        assertEquals(
                "A:" + exactly + "\r\n Y\r\n",
                new CalendarText().line("A", exactly + "Y").toString());
    }
}
