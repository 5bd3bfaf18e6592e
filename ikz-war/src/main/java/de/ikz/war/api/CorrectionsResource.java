package de.ikz.war.api;

import de.ikz.mending.Correction;
import de.ikz.organization.Municipality;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Mending;
import de.ikz.renewal.Renewal;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Set;

/** What people change in the draft of an import; a change names the version of the draft in {@code If-Match}. */
@Path("imports/{id}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    @Inject
    Desk desk;

    @Inject
    Renewal renewal;

    @Inject
    Mending mending;

    @Context
    UriInfo uri;

    /** The corrections of an import by number. */
    @GET
    public Response list(@PathParam("id") String id) {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        DraftVersion draft = mending.draft(desk.actor, city, required(city, id));
        byte[] list = new WholeList(uri.getPath(), parameters)
                .of(draft.corrections())
                .written((json, correction) -> json.write(CorrectionJson.of(correction)));
        return Response.ok(list).tag(DraftTag.of(draft.source())).build();
    }

    /** Corrects the draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Municipality city = city();
        ImportId found = required(city, id);
        int version = DraftTag.required(ifMatch);
        Correction correction = CorrectionJson.read(body);
        DraftVersion draft = mending.correct(desk.actor, city, found, version, correction);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Integer.toString(draft.version()))
                        .build())
                .entity(CorrectionJson.made(draft))
                .tag(DraftTag.of(draft.source()))
                .build();
    }

    /** Takes a correction back. */
    @DELETE
    @Path("{number}")
    public Response takeBack(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Municipality city = city();
        ImportId found = required(city, id);
        int version = DraftTag.required(ifMatch);
        boolean isThere = number.matches("[1-9][0-9]{0,8}")
                && mending.draft(desk.actor, city, found).corrections().stream()
                        .anyMatch(one -> one.number() == Integer.parseInt(number));
        if (!isThere) {
            throw new ProblemException(
                    Problem.of(404, "Eine Korrektur „" + number + "“ gibt es bei diesem Import nicht (mehr)."));
        }
        DraftVersion draft = mending.takeBack(desk.actor, city, found, version, Integer.parseInt(number));
        return Response.noContent().tag(DraftTag.of(draft.source())).build();
    }

    private Municipality city() {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        return city;
    }

    private ImportId required(Municipality city, String id) {
        return renewal.find(desk.actor, city, new ImportId(id)).map(Import::id).orElseThrow(() -> Missing.report(id));
    }
}
