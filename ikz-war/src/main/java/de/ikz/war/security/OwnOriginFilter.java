package de.ikz.war.security;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Refuses what {@link OwnOrigin} does not let pass, for pages and interface alike. */
public final class OwnOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Problem FOREIGN = Problem.of(
            HttpServletResponse.SC_FORBIDDEN,
            "Die Änderung kommt nicht von einer Seite des Registers und wurde abgelehnt."
                    + " Bitte die Seite des Registers neu laden und die Änderung dort vornehmen.");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OwnOrigin rule = new OwnOrigin(
                request.getMethod(),
                address(request),
                Optional.ofNullable(request.getHeader("Origin")),
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                request.getRequestedSessionId() != null);
        if (rule.permits()) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.write(FOREIGN, request.getRequestURI(), request, response);
        }
    }

    private static String address(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return request.getScheme() + "://" + (host == null ? request.getServerName() : host);
    }
}
