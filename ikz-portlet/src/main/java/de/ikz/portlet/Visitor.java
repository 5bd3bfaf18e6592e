package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.register.Editors;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who looks at the page, and where. */
@Named
@RequestScoped
public class Visitor {

    private final Actor actor;
    private final Visit visit;
    private final Supplier<List<Unit>> edited;
    private final SettlingDesk settling;

    private List<Unit> units;
    private Long doubts;

    protected Visitor() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Visitor(
            Actor actor,
            Visit visit,
            Instance<Editors> editors,
            SettlingDesk settling,
            Municipality city,
            Clock clock) {
        this.actor = actor;
        this.visit = visit;
        this.settling = settling;
        this.edited = () -> editors.stream()
                .flatMap(known -> known.unitsOf(actor, city, LocalDate.now(clock)).stream())
                .toList();
    }

    /** The units that the visitor edits, for people; empty when there are none. */
    public String getEditedUnits() {
        if (units == null) {
            units = edited.get();
        }
        return units.stream().map(unit -> unit.label().display()).collect(Collectors.joining(", "));
    }

    /** The visitor's own login. */
    public String getLogin() {
        return actor.login();
    }

    /** Whether the visitor may bring in a report. */
    public boolean isCoordinator() {
        return Policy.IMPORT_REPORTS.permits(actor);
    }

    /** Whether the visitor may decide what is doubtful. */
    public boolean isSettling() {
        return settling.isPermitted();
    }

    /** How many doubts nobody has decided. */
    public long getDoubts() {
        if (doubts == null) {
            doubts = settling.list(Set.of(), Window.first(1)).total();
        }
        return doubts;
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
