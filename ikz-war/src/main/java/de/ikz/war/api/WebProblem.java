package de.ikz.war.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what JAX-RS itself refuses (404, 405, 406, 415) with problem details; {@code Allow} is kept. */
@Provider
public class WebProblem implements ExceptionMapper<WebApplicationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException cause) {
        Response own = cause.getResponse();
        if (own.getStatus() < 400) {
            return own;
        }
        Response.ResponseBuilder answer = AnyProblem.answer(Problems.of(cause), uri);
        String allow = own.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }
}
