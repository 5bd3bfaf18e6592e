package de.ikz.war.api;

import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The organisation tree of a city on a date. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    private static final String UNDER = "under";

    @Inject
    Desk desk;

    /** All units in the order of the city, or one unit ({@code under}, by id or code) and those below it. */
    @GET
    public byte[] list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofWholeList(uri, Set.of(UNDER, Desk.AS_OF, Desk.MUNICIPALITY));
        LocalDate asOf = desk.asOf(parameters);
        Municipality city = desk.city(parameters);
        var under = parameters.text(UNDER);
        parameters.check();
        OrganizationTree tree = desk.register.organization(desk.actor, city, asOf);
        Set<UnitId> shown =
                under.flatMap(tree::named).map(Unit::id).map(tree::under).orElse(Set.of());
        List<Unit> units = tree.units().stream()
                .filter(unit -> under.isEmpty() || shown.contains(unit.id()))
                .toList();
        return new WholeList(uri.getPath(), parameters)
                .of(units)
                .written((json, unit) -> json.write(UnitJson.of(unit, tree)));
    }
}
