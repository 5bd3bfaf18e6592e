package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.cooperation.CleanText;
import de.ikz.organization.Municipality;
import de.ikz.partner.Alias;
import de.ikz.partner.Partner;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;

/** Further names that a city gives to bodies of the directory; for coordinators, as the core says. */
@Path("partners/{id}/aliases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AliasesResource {

    private static final String TEXT = "text";

    @Inject
    Desk desk;

    @Inject
    Naming naming;

    @Inject
    PartnerBook book;

    @Context
    UriInfo uri;

    /** Gives the body a further name; answers the body. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] name(@PathParam("id") String id, InputStream json) {
        Policy.KEEP_DIRECTORY.require(desk.actor);
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        Alias alias = NewBodyJson.alias(json);
        naming.name(desk.actor, city, id, alias).orElseThrow(() -> Missing.partner(id));
        PartnerBook.Family family = book.family(desk.actor, city, id).orElseThrow(() -> Missing.partner(id));
        return Written.object(body -> PartnerJson.write(body, family));
    }

    /** Takes back a further name that the city gave. */
    @DELETE
    public Response unname(@PathParam("id") String id) {
        Policy.KEEP_DIRECTORY.require(desk.actor);
        Parameters parameters = Parameters.of(uri, Set.of(TEXT, Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        String text = parameters.text(TEXT).orElse("");
        if (CleanText.of(text, Partner.MAX_NAME).isEmpty()) {
            parameters.fail(TEXT, "Bitte den Namen angeben, der entfallen soll.");
        }
        parameters.check();
        naming.unname(desk.actor, city, id, text).orElseThrow(() -> Missing.partner(id));
        return Response.noContent().build();
    }
}
