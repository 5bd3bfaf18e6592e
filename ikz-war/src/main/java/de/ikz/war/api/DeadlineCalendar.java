package de.ikz.war.api;

import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Agenda;
import de.ikz.register.Deadline;
import de.ikz.register.Entry;
import de.ikz.register.Recurring;
import de.ikz.time.Timeframe;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Deadlines as events of whole days (RFC 5545). */
final class DeadlineCalendar {

    private final CalendarText events = new CalendarText();
    private final URI register;
    private int size;

    /** @param register address of the register's first page, ending with a slash */
    DeadlineCalendar(URI register) {
        this.register = register;
    }

    int size() {
        return size;
    }

    void add(Agenda.Due due) {
        due.page().deadlines().forEach(deadline -> add(deadline, due.organization()));
    }

    /** Times on named weekdays: each is an event that repeats from the day on which it was first said. */
    void add(Agenda.Again again) {
        again.times().forEach(time -> add(time, again.organization()));
    }

    /** @param more whether there are more deadlines than these */
    String text(boolean more) {
        String said = "Zeitangaben aus den Einträgen des IKZ-Registers, automatisch erkannt – bitte am Eintrag prüfen.";
        String description = more
                ? said + " Es gibt mehr Termine, als ein Kalender aufnimmt: Dies sind die ersten " + size
                        + ". Bitte die Adresse mit from, to oder unit eingrenzen."
                : said;
        return new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//IKZ-Register//Termine//DE")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", "IKZ-Termine")
                .text("X-WR-CALNAME", "IKZ-Termine")
                .text("DESCRIPTION", description)
                .text("X-WR-CALDESC", description)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                .append(events)
                .line("END", "VCALENDAR")
                .toString();
    }

    private void add(Deadline deadline, OrganizationTree tree) {
        begin(deadline.entry(), deadline.reading())
                .day("DTSTART", first(deadline))
                .day(
                        "DTEND",
                        deadline.time()
                                .frame()
                                .flatMap(Timeframe::end)
                                .orElse(deadline.due())
                                .plusDays(1));
        end(deadline.entry(), deadline.reading(), tree);
    }

    private void add(Recurring time, OrganizationTree tree) {
        begin(time.entry(), time.reading())
                .day("DTSTART", time.first())
                .day("DTEND", time.first().plusDays(1))
                .line("RRULE", time.rule());
        end(time.entry(), time.reading(), tree);
    }

    private CalendarText begin(Entry entry, Reading reading) {
        size++;
        return events.line("BEGIN", "VEVENT")
                .line(
                        "UID",
                        DeadlineUid.of(entry, reading) + "@"
                                + entry.municipality().key() + ".ikz")
                .moment("DTSTAMP", entry.revision().recorded().at());
    }

    private void end(Entry entry, Reading reading, OrganizationTree tree) {
        Optional<Unit> unit =
                tree.find(entry.content().details().responsibility().unit());
        events.text("SUMMARY", entry.number() + " " + entry.content().wording().topic())
                .text("DESCRIPTION", Passages.text(entry.content(), reading.mark()))
                .line("URL", register.resolve("eintrag/" + entry.number()).toString());
        unit.ifPresent(found -> events.text("CATEGORIES", found.code()));
        events.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** A time without a beginning ({@code bis 15.10.2010}) is the day on which it ends. */
    private static LocalDate first(Deadline deadline) {
        return deadline.time().frame().flatMap(Timeframe::start).orElse(deadline.due());
    }
}
