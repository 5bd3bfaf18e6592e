package de.ikz.war.security;

import de.ikz.intake.Limits;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemAnswer;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Refuses forms that are larger than a report may be before anything reads them, because reading a form takes memory.
 * The interface counts for itself.
 */
public class FormLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int AROUND_THE_FILE = 256 * 1024;

    @Inject
    transient Provider<Limits> limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isForm = !request.getServletPath().startsWith("/api/");
        Optional<Problem> problem = isForm ? problem(request) : Optional.empty();
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.write(problem.get(), request.getRequestURI(), request, response);
        }
    }

    private Optional<Problem> problem(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(Problem.of(HttpServletResponse.SC_LENGTH_REQUIRED));
        }
        Limits allowed = limits.get();
        return length > (long) allowed.bytes() + AROUND_THE_FILE
                ? Optional.of(Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, allowed.tooLarge()))
                : Optional.empty();
    }
}
