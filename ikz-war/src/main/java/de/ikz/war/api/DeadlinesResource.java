package de.ikz.war.api;

import de.ikz.register.Agenda;
import de.ikz.register.Deadline;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is due when: the times with bounds that entries mention, by due day. */
@Path("deadlines")
@RequestScoped
public class DeadlinesResource {

    private static final Set<String> LIST_NAMES = Stream.concat(DeadlineQuery.NAMES.stream(), PageQuery.NAMES.stream())
            .filter(name -> !name.equals(PageQuery.SORT))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Desk desk;

    @Inject
    Agenda agenda;

    @Context
    UriInfo uri;

    /** One page of the deadlines in the window; without a window all of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list() {
        Parameters parameters = Parameters.of(uri, LIST_NAMES);
        DeadlineQuery asked = DeadlineQuery.read(desk, parameters);
        Cursors cursors = asked.cursors();
        Window window = PageQuery.window(parameters, cursors);
        Agenda.Due found = agenda.list(desk.actor, asked.filter(), asked.open(), window);
        PageJson<Deadline> list = new PageJson<>(
                found.total(),
                found.page().deadlines(),
                found.page().next().map(cursors::write),
                found.page().previous().map(cursors::write));
        LocalDate asOf = asked.filter().scope().asOf();
        return Response.ok(list.written(new DeadlineJson(found.organization(), asOf)::write))
                .header(HttpHeaders.LINK, new PageLinks(uri, asOf).of(list))
                .build();
    }
}
