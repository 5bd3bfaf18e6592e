package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.intake.Limits;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.Municipality;
import de.ikz.reference.CouncilPapers;
import de.ikz.renewal.Acceptance;
import de.ikz.renewal.DraftReadings;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportConflict;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Mending;
import de.ikz.renewal.Renewal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import java.util.Set;

/** Reports on their way into the register; for coordinators, as the core says. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String NAME = "name";

    @Inject
    Desk desk;

    @Inject
    Renewal renewal;

    @Inject
    Mending mending;

    @Inject
    DraftReadings readings;

    @Inject
    CouncilPapers papers;

    @Inject
    Limits limits;

    @Inject
    Event<Import> submissions;

    @Context
    UriInfo uri;

    /** The latest imports, without their findings. */
    @GET
    public byte[] list() {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        return new WholeList(uri.getPath(), parameters)
                .of(renewal.latest(desk.actor, city))
                .written((json, found) -> json.write(ImportJson.of(found).build()));
    }

    /** Takes the body as the report of a Stand; it is read in the background. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response submit(InputStream body, @Context HttpHeaders headers) {
        Policy.IMPORT_REPORTS.require(desk.actor);
        Parameters parameters = Parameters.of(uri, Set.of(Desk.AS_OF, NAME, Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        Optional<LocalDate> stand = parameters.date(Desk.AS_OF);
        String name = parameters
                .text(NAME)
                .orElseGet(() -> UnnamedFile.name(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)));
        if (parameters.text(Desk.AS_OF).isEmpty()) {
            parameters.fail(Desk.AS_OF, "Bitte den Stand des Berichts angeben, zum Beispiel asOf=2010-11-30.");
        }
        parameters.check();

        byte[] file = new Upload(limits)
                .read(
                        body,
                        headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
                        headers.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        Import submitted = renewal.submit(desk.actor, city, name, stand.orElseThrow(), file);
        submissions.fire(submitted);
        return Response.accepted(ImportJson.of(submitted).build())
                .location(uri.getAbsolutePathBuilder()
                        .path(submitted.id().value())
                        .build())
                .build();
    }

    /** One import with its findings; the tag is the version of its draft. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") String id) {
        Municipality city = city();
        Import found = required(city, id);
        return Response.ok(json(city, found)).tag(DraftTag.of(found)).build();
    }

    /** The entries of its draft, in the order of the report. */
    @GET
    @Path("{id}/entries")
    public Response entries(@PathParam("id") String id) {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        DraftVersion draft = mending.draft(desk.actor, city, required(city, id).id());
        PageJson<DraftEntry> page =
                new WholeList(uri.getPath(), parameters).of(draft.draft().entries());
        DraftEntryJson entry = new DraftEntryJson(draft, papers);
        return Response.ok(
                        page.with(readings.of(desk.actor, draft, page.items())).written(entry::write))
                .tag(DraftTag.of(draft.source()))
                .build();
    }

    /** Reads its file once more by the rules of this program. */
    @POST
    @Path("{id}/reading")
    public Response readAgain(@PathParam("id") String id) {
        Municipality city = city();
        Import again = renewal.readAgain(desk.actor, city, required(city, id).id());
        submissions.fire(again);
        return Response.accepted(ImportJson.of(again).build()).build();
    }

    /** Stores everything that its draft has but what is left open; again changes nothing. */
    @POST
    @Path("{id}/acceptance")
    public JsonObject accept(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Municipality city = city();
        Acceptance done = renewal.accept(desk.actor, city, required(city, id).id(), DraftTag.optional(ifMatch));
        return ImportJson.accepted(required(city, id), done);
    }

    /** Drops an import that is not accepted. */
    @DELETE
    @Path("{id}")
    public Response discard(@PathParam("id") String id) {
        Municipality city = city();
        renewal.discard(desk.actor, city, required(city, id).id());
        return Response.noContent().build();
    }

    private JsonObject json(Municipality city, Import found) {
        boolean isRead = found.state() == Import.State.READY || found.state() == Import.State.ACCEPTED;
        if (!isRead) {
            return ImportJson.of(found)
                    .add("findings", ListJson.array(Set.of()))
                    .build();
        }
        try {
            DraftVersion draft = mending.draft(desk.actor, city, found.id());
            return ImportJson.of(draft.source())
                    .add("findings", ListJson.array(DraftFindingJson.all(draft.draft())))
                    .build();
        } catch (ImportConflict e) {
            return ImportJson.of(found)
                    .add("findings", ListJson.array(Set.of()))
                    .add("problem", e.getMessage())
                    .build();
        }
    }

    private Municipality city() {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        return city;
    }

    private Import required(Municipality city, String id) {
        return renewal.find(desk.actor, city, new ImportId(id)).orElseThrow(() -> Missing.report(id));
    }
}
