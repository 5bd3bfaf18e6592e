package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Course;
import de.ikz.register.Filter;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import de.ikz.register.PartnerTally;
import de.ikz.register.Scope;
import de.ikz.register.SortKey;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The directory of bodies outside the city, and what the city does and did with each. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    private static final String QUERY = "q";
    private static final String NAMED = "named";
    private static final String MUNICIPALITIES = "municipalities";
    private static final Set<String> CHRONICLE = Set.of(
            MUNICIPALITIES,
            Desk.AS_OF,
            Desk.MUNICIPALITY,
            PageQuery.LIMIT,
            PageQuery.AFTER,
            PageQuery.BEFORE,
            PageQuery.LAST);

    @Inject
    Desk desk;

    @Inject
    PartnerBook book;

    @Inject
    Naming naming;

    @Inject
    CouncilPapers papers;

    @Context
    UriInfo uri;

    /** The bodies of which a name, an alias or the key fits the query, else all by name. */
    @GET
    public byte[] list() {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(QUERY, NAMED, Desk.AS_OF, Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        Optional<String> query = parameters.text(QUERY);
        boolean named = parameters.flag(NAMED, "true");
        Filter filter = Filter.all(Scope.of(city, desk.asOf(parameters)));
        parameters.check();
        Map<String, Long> entries = book.tallies(desk.actor, filter).stream()
                .collect(Collectors.toMap(PartnerTally::id, PartnerTally::entries, Long::sum));
        Directory directory = book.directory(desk.actor, city);
        List<Body> found = query.map(directory::search).orElseGet(() -> byName(directory)).stream()
                .filter(body -> !named || entries.containsKey(body.id()))
                .toList();
        return new WholeList(uri.getPath(), parameters).of(found).written((json, body) -> {
            json.writeStartObject();
            PartnerJson.writeShort(json, body);
            json.write("entries", entries.getOrDefault(body.id(), 0L));
            json.writeEnd();
        });
    }

    /** Takes a body into the city's directory; entries that name it are read again in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream json) {
        Policy.KEEP_DIRECTORY.require(desk.actor);
        Municipality city = city();
        Body body = naming.add(desk.actor, city, NewBodyJson.body(json));
        return Response.created(uri.getAbsolutePathBuilder().path(body.id()).build())
                .entity(written(city, body.id()))
                .build();
    }

    /** Takes a body that the city added out of its directory. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        if (!naming.remove(desk.actor, city(), id)) {
            throw Missing.partner(id);
        }
        return Response.noContent().build();
    }

    /** One body with its names and those that belong to it. */
    @GET
    @Path("{id}")
    public byte[] body(@PathParam("id") String id) {
        return written(city(), id);
    }

    private byte[] written(Municipality city, String id) {
        PartnerBook.Family family = book.family(desk.actor, city, id).orElseThrow(() -> Missing.partner(id));
        return Written.object(json -> PartnerJson.write(json, family));
    }

    private Municipality city() {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        return city;
    }

    /** What has come of everything that the city does and did with a body: withdrawn and completed entries included. */
    @GET
    @Path("{id}/cooperations")
    public Response chronicle(@PathParam("id") String id) {
        Parameters parameters = Parameters.of(uri, CHRONICLE);
        Municipality city = desk.city(parameters);
        LocalDate asOf = desk.asOf(parameters);
        boolean municipalities = parameters.flag(MUNICIPALITIES, "true");
        Cursors cursors = Cursors.of(String.join("|", "partner", city.key(), id, "" + asOf, "" + municipalities));
        Window window = PageQuery.window(parameters, cursors);
        PartnerBook.Dossier dossier = book.dossier(desk.actor, Scope.of(city, asOf), id, municipalities, window)
                .orElseThrow(() -> Missing.partner(id));
        PageJson<Course> list = new PageJson<>(
                dossier.total(),
                dossier.courses(),
                dossier.slice().next().map(cursors::write),
                dossier.slice().previous().map(cursors::write));
        CourseJson course = new CourseJson(dossier.organization(), papers);
        return Response.ok(list.written(course::write))
                .header(HttpHeaders.LINK, new PageLinks(uri, asOf).of(list))
                .build();
    }

    private static List<Body> byName(Directory directory) {
        return directory.bodies().stream()
                .sorted(Comparator.comparing((Body body) -> SortKey.of(body.name()))
                        .thenComparing(Body::id))
                .toList();
    }
}
