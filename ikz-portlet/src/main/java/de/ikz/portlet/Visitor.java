package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who looks at the page, and where. */
@Named
@RequestScoped
public class Visitor {

    private final Actor actor;
    private final Visit visit;

    protected Visitor() {
        this(null, null);
    }

    @Inject
    Visitor(Actor actor, Visit visit) {
        this.actor = actor;
        this.visit = visit;
    }

    /** The visitor's own login. */
    public String getLogin() {
        return actor.login();
    }

    /** Whether the visitor may bring in a report. */
    public boolean isCoordinator() {
        return Policy.IMPORT_REPORTS.permits(actor);
    }

    /** The address of this page in another language. */
    public String here(String language) {
        List<String> parts = new ArrayList<>();
        visit.asked().forEach((name, values) -> {
            if (!name.equals("lang")) {
                Arrays.stream(values)
                        .filter(value -> !value.isBlank())
                        .forEach(value -> parts.add(Addresses.encode(name) + "=" + Addresses.encode(value)));
            }
        });
        parts.add("lang=" + language);
        return visit.path() + "?" + String.join("&", parts);
    }
}
