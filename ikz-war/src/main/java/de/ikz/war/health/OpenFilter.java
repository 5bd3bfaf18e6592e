package de.ikz.war.health;

import de.ikz.war.composition.Installation;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers 503 as long as the register is not open. */
public class OpenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Installation installation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> problem = installation.problem();
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "30");
            ProblemAnswer.write(
                    Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, problem.get()),
                    request.getRequestURI(),
                    request,
                    response);
        }
    }
}
