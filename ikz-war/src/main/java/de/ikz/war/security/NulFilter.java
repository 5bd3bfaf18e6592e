package de.ikz.war.security;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Refuses the character NUL in addresses and plain forms: nothing here bears it, and PostgreSQL fails at it. */
public final class NulFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENCODED = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasNul(request)) {
            ProblemAnswer.write(
                    Problem.of(HttpServletResponse.SC_BAD_REQUEST), request.getRequestURI(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasNul(HttpServletRequest request) {
        String query = request.getQueryString();
        String type = request.getContentType();
        return request.getRequestURI().contains(ENCODED)
                || query != null && query.contains(ENCODED)
                || type != null
                        && type.startsWith("application/x-www-form-urlencoded")
                        && !request.getServletPath().startsWith("/api/")
                        && request.getParameterMap().values().stream()
                                .flatMap(Arrays::stream)
                                .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
