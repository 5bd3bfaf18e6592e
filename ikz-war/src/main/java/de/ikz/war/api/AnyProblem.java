package de.ikz.war.api;

import de.ikz.war.problem.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every exception with problem details. */
@Provider
public class AnyProblem implements ExceptionMapper<Throwable> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable cause) {
        return answer(Problems.of(cause), uri).build();
    }

    static Response.ResponseBuilder answer(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language("de")
                .entity(problem.toJson(uri.getRequestUri().getRawPath()).toString());
    }
}
