package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.register.Agenda;
import de.ikz.register.Deadline;
import de.ikz.register.Entry;
import de.ikz.register.Recurring;
import de.ikz.register.Times;
import de.ikz.register.Total;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar as an independent library reads it. */
class DeadlineCalendarTest {

    private static final String SENTENCE = "Die Vereinbarung; geprüft, wird bis 15.10.2030 geschlossen.";

    private final Entry entry = ReadEntries.project(
            List.of(),
            "Gemeinsame Leitstelle,\nzweiter Teil",
            List.of("Umbau vom 1.3.2031 bis zum 5.3.2031"),
            List.of(SENTENCE));

    @Test
    void theCalendarIsValid() throws Exception {
        Calendar calendar = read(entry, false);

        var result = calendar.validate(true);
        assertEquals(List.of(), List.copyOf(result.getEntries()), result.toString());
        assertEquals(
                Deadline.of(entry).size(),
                calendar.getComponents(Component.VEVENT).size());
    }

    @Test
    void aTimeUntilADayIsThatDay() throws Exception {
        VEvent event = event("20301015");

        assertEquals("20301016", value(event, Property.DTEND));
        assertEquals("IKZ-0042 Gemeinsame Leitstelle,\nzweiter Teil", value(event, Property.SUMMARY));
        assertEquals(SENTENCE, value(event, Property.DESCRIPTION));
        assertEquals("https://ikz.stadt.example/ikz/eintrag/IKZ-0042", value(event, Property.URL));
        assertEquals("FB 32", value(event, Property.CATEGORIES));
        assertEquals("20261123T080000Z", value(event, Property.DTSTAMP));
        assertTrue(event.getProperty(Property.RRULE).isEmpty());
    }

    @Test
    void theEndOfARangeIsTheDayAfterItsLast() throws Exception {
        assertEquals("20310306", value(event("20310301"), Property.DTEND));
    }

    @Test
    void theNameOfAnEventOutlivesRevisions() throws Exception {
        var before = entry.revision();
        Entry later = new Entry(
                entry.municipality(),
                entry.id(),
                entry.number(),
                new de.ikz.history.Revision(
                        before.sequence() + 1, before.stand(), before.recorded(), false, before.content()),
                entry.readings());

        assertEquals(uids(entry), uids(later));
        assertEquals(uids(entry).size(), uids(entry).stream().distinct().count());
    }

    @Test
    void sameWordsInOneStatementAreTwoEvents() {
        Entry twice = ReadEntries.project(
                List.of(), "Leitstelle", List.of("bis 15.10.2030 Umbau, bis 15.10.2030 Umzug"), List.of());
        List<Deadline> deadlines = Deadline.of(twice);

        assertEquals(2, deadlines.size());
        assertNotEquals(uid(deadlines.get(0)), uid(deadlines.get(1)));
    }

    @Test
    void aCalendarThatIsNotWholeSaysSo() throws Exception {
        assertFalse(description(false).contains("mehr Termine"));
        assertTrue(description(true).contains("mehr Termine"));
    }

    @Test
    void aWeekdayThatComesAgainRepeatsFromTheStandOn() throws Exception {
        Entry meeting = ReadEntries.project(
                List.of(),
                "Leitstelle",
                List.of("Treffen jeden ersten Dienstag im Monat, sonst halbjährlich."),
                List.of());
        DeadlineCalendar calendar = new DeadlineCalendar(URI.create("https://ikz.stadt.example/ikz/"));
        calendar.add(new Agenda.Again(Recurring.of(meeting), ReadEntries.TREE));
        Calendar read = new CalendarBuilder().build(new StringReader(calendar.text(false)));
        VEvent event = read.<VEvent>getComponents(Component.VEVENT).get(0);

        assertEquals(1, calendar.size());
        assertEquals(List.of(), List.copyOf(read.validate(true).getEntries()));
        assertEquals("20101207", value(event, Property.DTSTART));
        assertEquals("FREQ=MONTHLY;BYDAY=1TU", value(event, Property.RRULE));
    }

    private static String uid(Deadline deadline) {
        return DeadlineUid.of(deadline.entry(), deadline.reading());
    }

    private String description(boolean more) throws Exception {
        return read(entry, more).getProperty(Property.DESCRIPTION).orElseThrow().getValue();
    }

    private VEvent event(String start) throws Exception {
        return read(entry, false).<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> value(event, Property.DTSTART).equals(start))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static List<String> uids(Entry entry) throws Exception {
        return read(entry, false).<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static Calendar read(Entry entry, boolean more) throws IOException, ParserException {
        DeadlineCalendar calendar = new DeadlineCalendar(URI.create("https://ikz.stadt.example/ikz/"));
        var page = new Times.Page(Deadline.of(entry), Optional.empty(), Optional.empty());
        calendar.add(new Agenda.Due(page, Total.exactly(Deadline.of(entry).size()), ReadEntries.TREE));
        return new CalendarBuilder().build(new StringReader(calendar.text(more)));
    }
}
