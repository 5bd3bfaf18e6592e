package de.ikz.war.api;

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
    EntryAnswer answer;

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
        return answer.of(entry, asOf);
    }

    /** Confirms what was concluded from its text; {@code If-Match} names the version that the sender has seen. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();

        Entry entry = today(city, id);
        confirming.require(desk.actor, entry);
        boolean seen = EntryTag.fits(ifMatch, entry);
        JsonObject asked = BodyJson.read(body, "ein Eintrag");
        if (!seen) {
            throw StaleEntry.of(entry, answer.json(entry), asked);
        }
        Entry changed = EntryChange.of(entry, answer.json(entry), asked)
                .map(change -> change(city, entry, change, asked))
                .orElse(entry);
        return answer.of(changed);
    }

    private Entry change(Municipality city, Entry entry, Confirming.Change change, JsonObject asked) {
        try {
            return confirming
                    .change(desk.actor, city, entry.id(), entry.revision().sequence(), change)
                    .orElseThrow(() -> Missing.entry(entry.number().toString()));
        } catch (StaleRevision e) {
            Entry current = today(city, entry.id().value());
            throw StaleEntry.of(current, answer.json(current), asked);
        }
    }

    private Entry today(Municipality city, String id) {
        return desk.register
                .entry(desk.actor, city, id, LocalDate.now(desk.clock))
                .orElseThrow(() -> Missing.entry(id));
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
