package de.ikz.war.api;

import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationHistory;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of the register as of a Stand. */
@Path("cooperations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CooperationsResource {

    private static final Set<String> LIST_NAMES =
            Stream.concat(FilterQuery.NAMES.stream(), PageQuery.NAMES.stream()).collect(Collectors.toUnmodifiableSet());

    @Inject
    Desk desk;

    @Context
    UriInfo uri;

    /** One page of the entries that the filters let through. */
    @GET
    public Response list() {
        Parameters parameters = Parameters.of(uri, LIST_NAMES);
        Filter filter = new FilterQuery(desk, parameters).read();
        PageQuery page = PageQuery.read(parameters, filter);
        Listing found = desk.register.list(desk.actor, filter, page.sort(), page.window());
        Cursors cursors = Cursors.of(filter, page.sort());
        List<JsonObject> items = found.slice().entries().stream()
                .map(entry -> EntryJson.of(entry, found.organization()))
                .toList();
        JsonObject list = ListJson.page(
                found.total(),
                items,
                found.slice().next().map(cursors::write),
                found.slice().previous().map(cursors::write));
        return Response.ok(list)
                .header(HttpHeaders.LINK, new PageLinks(uri, filter.scope().asOf()).of(list))
                .build();
    }

    /** One entry by id or number, in the version that counts on the date. */
    @GET
    @Path("{id}")
    public Response entry(@PathParam("id") String id, @Context Request request) {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.AS_OF, Desk.MUNICIPALITY));
        LocalDate asOf = desk.asOf(parameters);
        Municipality city = desk.city(parameters);
        parameters.check();

        Entry entry = desk.register.entry(desk.actor, city, id, asOf).orElseThrow(() -> Missing.entry(id, asOf));
        EntityTag tag = new EntityTag(Integer.toString(entry.revision().sequence()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var tree = desk.register.organization(desk.actor, List.of(entry), asOf);
        return Response.ok(EntryJson.of(entry, tree)).tag(tag).build();
    }

    /** All versions of an entry, the one recorded last first. */
    @GET
    @Path("{id}/revisions")
    public JsonObject revisions(@PathParam("id") String id) {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();

        List<Entry> versions = desk.register.revisions(desk.actor, city, id);
        if (versions.isEmpty()) {
            throw Missing.entry(id);
        }
        OrganizationHistory units = desk.register.organizationHistory(desk.actor, versions);
        return new WholeList(uri.getPath(), parameters)
                .of(versions.stream()
                        .map(version -> EntryJson.version(
                                version, units.asOf(version.revision().stand())))
                        .toList());
    }
}
