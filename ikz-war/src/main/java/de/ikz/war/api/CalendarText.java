package de.ikz.war.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Lines of an iCalendar object (RFC 5545, 3.1): ended by CRLF, folded at 75 octets, never within a character. */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A value as it is. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A value of type TEXT (3.3.11). */
    CalendarText text(String name, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
        return line(name, escaped);
    }

    /** A value of type DATE. */
    CalendarText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    /** A moment in UTC. */
    CalendarText moment(String name, Instant at) {
        return line(name, MOMENT.format(at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Other lines as they are. */
    CalendarText append(CalendarText other) {
        lines.append(other.lines);
        return this;
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            int needed = octets(character);
            if (octets + needed > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += needed;
        }
        lines.append("\r\n");
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
