package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Set;

/** Behind the page that the server shows for an error: which text fits. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(403, 404, 413);

    private final Visit visit;

    protected ErrorPage() {
        this(null);
    }

    @Inject
    ErrorPage(Visit visit) {
        this.visit = visit;
    }

    /** The beginning of the keys of heading and message: {@code problem.404}. */
    public String getKey() {
        int status = visit.attribute(RequestDispatcher.ERROR_STATUS_CODE)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(404);
        visit.answer(status);
        return "problem." + (KNOWN.contains(status) ? status : 500);
    }
}
