package de.ikz.war.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that the interface is there, until real resources stand. */
@Path("ping")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {
    @Inject
    @ConfigProperty(name = "ikz.sample", defaultValue = "none")
    String sample;

    /** Who asks, as the server sees it. */
    @GET
    public JsonObject ping(@Context SecurityContext security) {
        return Json.createObjectBuilder()
                .add("user", security.getUserPrincipal().getName())
                .add("sample", sample)
                .build();
    }

    /** Gives back what a coordinator sent. */
    @POST
    @RolesAllowed("coordinator")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject echo(JsonObject sent) {
        return sent;
    }
}
