package de.ikz.war.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers for every error that the container makes itself, the missing login among them: problem details below {@code
 * /api}, elsewhere a page in the register's own form for whoever is logged in, and a plain one for others.
 */
@WebServlet("/problem")
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Problem problem = Problem.of(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
        String asked = path == null ? request.getRequestURI() : path.toString();
        if (request.getUserPrincipal() == null
                || asked.startsWith(request.getContextPath() + "/api/")
                || !isShown(request, response)) {
            ProblemAnswer.write(problem, asked, request, response);
        }
    }

    private static boolean isShown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getRequestDispatcher("/fehler.xhtml").forward(request, response);
            return true;
        } catch (ServletException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The page for errors failed itself", e);
            response.reset();
            return false;
        }
    }
}
