package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due when, as a list and as a calendar. */
class DeadlinesIT extends ServerTest {

    private static final String CITY = "15011000";

    private final Coordinator coordinator = new Coordinator(CITY);

    @BeforeEach
    void theReportIsThere() throws Exception {
        if (coordinator.get("cooperations").getInt("total") == 0) {
            coordinator.takeOver(
                    "2010-11-30",
                    ShortReport.ofTwoUnits(
                            ShortReport.row(
                                    "",
                                    "Leitstelle",
                                    "Seit 1.3.2008 im Aufbau. Treffen jeden ersten Dienstag im Monat.",
                                    "Vereinbarung bis 15.10.2030."),
                            ShortReport.row("", "Radweg", "in Planung", "Eröffnung am 1.5.2011, Ausbau am 2.5.2031.")));
        }
    }

    @Test
    void deadlinesAreListedByDay() {
        JsonObject list = coordinator.get("deadlines");

        assertEquals(List.of("2008-03-01", "2011-05-01", "2030-10-15", "2031-05-02"), dues(list));
        assertEquals(4, list.getInt("total"));
        JsonObject third = ShortReport.items(list).get(2);
        assertEquals("Leitstelle", third.getString("topic"));
        assertEquals("FB 32", third.getString("unit"));
        assertEquals("I", third.getString("directorate"));
        assertTrue(third.getBoolean("ahead") && !third.getBoolean("overdue"));
        assertTrue(ShortReport.items(list).get(1).getBoolean("overdue"));
        assertFalse(ShortReport.items(list).get(0).getBoolean("ahead"));
    }

    @Test
    void aWindowAUnitAndWhatLayAheadAreAskedFor() {
        assertEquals(List.of("2011-05-01", "2030-10-15"), dues("deadlines?from=2011-05-01&to=2030-10-15"));
        assertEquals(List.of("2011-05-01", "2031-05-02"), dues("deadlines?unit=Amt%2031"));
        assertEquals(List.of("2011-05-01", "2030-10-15", "2031-05-02"), dues("deadlines?open=true"));
    }

    @Test
    void onTheDayOfTheReportNothingWasOverdue() {
        JsonObject list = coordinator.get("deadlines?asOf=2010-11-30");

        assertTrue(ShortReport.items(list).stream().noneMatch(item -> item.getBoolean("overdue")));
    }

    @Test
    void pagesFollowEachOther() {
        JsonObject first = coordinator.get("deadlines?limit=3");
        JsonObject second = coordinator.get("deadlines?limit=3&after=" + first.getString("next"));
        JsonObject back = coordinator.get("deadlines?limit=3&before=" + second.getString("prev"));

        assertEquals(List.of("2031-05-02"), dues(second));
        assertEquals(dues(first), dues(back));
        assertEquals(
                400,
                coordinator
                        .answer("deadlines?unit=FB%2032&after=" + first.getString("next"))
                        .statusCode());
        assertTrue(coordinator
                .answer("deadlines?limit=3")
                .headers()
                .firstValue("Link")
                .orElse("")
                .contains("next"));
    }

    @Test
    void theCalendarHasTheSameDeadlines() throws Exception {
        var answer = coordinator.answer("deadlines.ics?from=2000-01-01");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        List<VEvent> events = dated(calendar);

        assertEquals(
                "text/calendar;charset=utf-8",
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace(" ", ""));
        assertEquals(List.of(), List.copyOf(calendar.validate(true).getEntries()));
        assertEquals(List.of("20080301", "20110501", "20301015", "20310502"), starts(events));
        assertTrue(value(events.get(2), Property.URL).endsWith("/ikz/eintrag/IKZ-0001"));
    }

    @Test
    void aWeekdayThatComesAgainRepeats() throws Exception {
        VEvent meeting = events("deadlines.ics?unit=FB%2032").stream()
                .filter(event -> event.getProperty(Property.RRULE).isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals("FREQ=MONTHLY;BYDAY=1TU", value(meeting, Property.RRULE));
        assertEquals("20101207", value(meeting, Property.DTSTART));
        assertTrue(events("deadlines.ics?unit=Amt%2031").stream()
                .noneMatch(event -> event.getProperty(Property.RRULE).isPresent()));
    }

    @Test
    void withoutAFirstDayTheCalendarBeginsAYearAgo() throws Exception {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(coordinator.answer("deadlines.ics").body()));

        assertEquals(List.of("20301015", "20310502"), starts(dated(calendar)));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertEquals(400, coordinator.answer("deadlines?from=bald").statusCode());
        assertEquals(400, coordinator.answer("deadlines?dueFrom=2010-01-01").statusCode());
        assertEquals(400, coordinator.answer("deadlines.ics?limit=3").statusCode());
        assertEquals(
                400,
                coordinator.answer("deadlines?from=2011-01-02&to=2011-01-01").statusCode());
    }

    private List<VEvent> events(String path) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(coordinator.answer(path).body()))
                .getComponents(Component.VEVENT);
    }

    private static List<VEvent> dated(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getProperty(Property.RRULE).isEmpty())
                .toList();
    }

    private List<String> dues(String path) {
        return dues(coordinator.get(path));
    }

    private static List<String> dues(JsonObject list) {
        return ShortReport.items(list).stream()
                .map(item -> item.getString("due"))
                .toList();
    }

    private static List<String> starts(List<VEvent> events) {
        return events.stream().map(event -> value(event, Property.DTSTART)).collect(Collectors.toList());
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }
}
