package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.partner.Partner;
import de.ikz.register.Forgetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Erasing the name of a person everywhere in a city's register (GDPR Art. 17); for coordinators, as the core says. */
@Path("erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    private static final String WORDS = "words";
    private static final String BY = "by";

    @Inject
    Desk desk;

    @Inject
    Forgetting forgetting;

    /** Replaces words and says in how many places they were. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(@Context UriInfo uri, InputStream body) {
        Policy.ERASE_PERSONS.require(desk.actor);
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        TextMembers members = TextMembers.read(body, "eine Löschung", List.of(WORDS, BY));
        String words = members.required(WORDS, Partner.MAX_NAME);
        String by = members.required(BY, Partner.MAX_NAME);
        members.check();
        return places(forgetting.erase(desk.actor, city, words, by));
    }

    /** In how many texts and files words were replaced. */
    static Response places(int places) {
        return Response.ok(NewJson.object().add("places", places).build()).build();
    }
}
