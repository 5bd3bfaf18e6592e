package de.ikz.war.api;

import de.ikz.register.Agenda;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The deadlines as a calendar to subscribe to. Unless a first day is asked for, those are left out that were due more
 * than a year ago. Times on named weekdays repeat whatever days are asked for. There are at most {@value #MOST}, and a calendar that would have more says so.
 */
@Path("deadlines.ics")
@RequestScoped
public class CalendarResource {

    static final int MOST = 2_000;

    @Inject
    Desk desk;

    @Inject
    Agenda agenda;

    /** The calendar in UTF-8. */
    @GET
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, DeadlineQuery.NAMES);
        DeadlineQuery asked = DeadlineQuery.read(desk, parameters)
                .since(LocalDate.now(desk.clock).minusYears(1));
        URI register = uri.getBaseUri().resolve("../../");
        DeadlineCalendar calendar = new DeadlineCalendar(register);
        calendar.add(agenda.recurring(desk.actor, asked.filter()));
        Optional<Window> window = Optional.of(Window.first(Window.MAX));
        while (window.isPresent() && calendar.size() < MOST) {
            Agenda.Due due = agenda.list(desk.actor, asked.filter(), asked.open(), window.get());
            calendar.add(due);
            window = due.page().next().map(place -> Window.after(place, Window.MAX));
        }
        return Response.ok(calendar.text(window.isPresent()).getBytes(StandardCharsets.UTF_8))
                .header("Content-Disposition", "inline; filename=\"ikz-termine.ics\"")
                .build();
    }
}
