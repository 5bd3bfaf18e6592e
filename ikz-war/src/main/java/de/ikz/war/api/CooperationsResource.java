package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationHistory;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Listing;
import de.ikz.register.StaleRevision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import java.io.InputStream;
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

    @Inject
    Confirming confirming;

    @Inject
    CouncilPapers papers;

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
        PageJson<Entry> list = new PageJson<>(
                found.total(),
                found.slice().entries(),
                found.slice().next().map(cursors::write),
                found.slice().previous().map(cursors::write));
        EntryJson json = new EntryJson(papers);
        return Response.ok(list.written((item, entry) -> json.write(item, entry, found.organization())))
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
        EntityTag tag = EntryTag.of(entry);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(written(entry, asOf)).tag(tag).build();
    }

    /** Confirms what was concluded from its text; {@code If-Match} names the version that the sender has seen. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Policy.SETTLE_DOUBTS.require(desk.actor);
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();

        LocalDate today = LocalDate.now(desk.clock);
        Entry entry = desk.register.entry(desk.actor, city, id, today).orElseThrow(() -> Missing.entry(id));
        EntryTag.require(ifMatch, entry);
        JsonObject asked = BodyJson.read(body, "ein Eintrag");
        Entry changed = EntryChange.of(entry, BodyJson.read(written(entry, today)), asked)
                .map(change -> change(city, entry, change))
                .orElse(entry);
        return Response.ok(written(changed, today)).tag(EntryTag.of(changed)).build();
    }

    private Entry change(Municipality city, Entry entry, Confirming.Change change) {
        try {
            return confirming
                    .change(desk.actor, city, entry.id(), entry.revision().sequence(), change)
                    .orElseThrow(EntryTag::stale);
        } catch (StaleRevision e) {
            throw EntryTag.stale();
        }
    }

    private byte[] written(Entry entry, LocalDate asOf) {
        var tree = desk.register.organization(desk.actor, List.of(entry), asOf);
        return new EntryJson(papers).written(entry, tree);
    }

    /** All versions of an entry, the one recorded last first. */
    @GET
    @Path("{id}/revisions")
    public byte[] revisions(@PathParam("id") String id) {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();

        List<Entry> versions = desk.register.revisions(desk.actor, city, id);
        if (versions.isEmpty()) {
            throw Missing.entry(id);
        }
        OrganizationHistory units = desk.register.organizationHistory(desk.actor, versions);
        EntryJson json = new EntryJson(papers);
        return new WholeList(uri.getPath(), parameters)
                .of(versions)
                .written((item, version) -> json.writeVersion(
                        item, version, units.asOf(version.revision().stand())));
    }
}
