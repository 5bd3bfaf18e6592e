package de.ikz.war.embed;

import de.ikz.portlet.EmbedPart;
import de.ikz.war.composition.Installation;
import de.ikz.war.composition.Origins;
import de.ikz.war.security.AnswerHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Around everything below {@code /embed/}: only reading, only for the origins of {@code ikz.embed.origins}, never a
 * login that asks, and whatever goes wrong is one sentence and not a page.
 */
public class EmbedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(EmbedFilter.class.getName());

    private static final String PREFIX = "/embed/";

    @Inject
    transient Installation installation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Origins origins = installation.origins();
        AnswerHeaders.allowFraming(response, origins.values());
        allowFetching(origins, request, response);
        Optional<String> problem = installation.problem();
        if (isFile(request)) {
            chain.doFilter(request, response);
        } else if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            Sentence.NOT_HERE.answer(request, response, origins);
        } else if (problem.isPresent()) {
            response.setHeader("Retry-After", "30");
            Sentence.NOT_READY.answer(request, response, origins);
        } else if (isAuthentic(request, response)) {
            show(request, response, origins);
        }
    }

    /** Script and style sheets are the same for everyone, ready or not. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(".js") || path.endsWith(".css");
    }

    private static void allowFetching(Origins origins, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Origin, Sec-Fetch-Dest");
        String origin = request.getHeader("Origin");
        if (origin != null && origins.include(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
        }
    }

    /**
     * Servers check a login only where it is demanded, or where it is asked for as here; nobody is asked for one who sends
     * none. Whoever sends a wrong one is answered by the server.
     */
    private static boolean isAuthentic(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        return request.getUserPrincipal() != null
                || request.getHeader("Authorization") == null
                || request.authenticate(response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, Origins origins)
            throws IOException, ServletException {
        try {
            if (part(request) == EmbedPart.FRAGMENT) {
                BareAnswer bare = new BareAnswer(response);
                request.getRequestDispatcher("/teil.xhtml" + view(request)).forward(request, bare);
                response.getWriter().write(bare.part());
            } else {
                request.getRequestDispatcher("/rahmen.xhtml" + view(request)).forward(request, response);
            }
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.log(Level.ERROR, "A part of the register for another page failed", e);
            response.resetBuffer();
            Sentence.BROKEN.answer(request, response, origins);
        }
    }

    private static String view(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String view = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        return "?view=" + URLEncoder.encode(view, StandardCharsets.UTF_8);
    }

    /** How much of the answer is asked for. */
    static EmbedPart part(HttpServletRequest request) {
        return EmbedPart.of(
                Optional.ofNullable(request.getParameter(EmbedPart.PARAMETER)),
                Optional.ofNullable(request.getHeader(EmbedPart.DESTINATION)));
    }
}
