package de.ikz.war.api;

import de.ikz.organization.OrganizationTree;
import de.ikz.register.Filter;
import de.ikz.register.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** How many entries there are, by kind, stage and unit. */
@Path("statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    Desk desk;

    /** The entries that the filters let through, counted; across all cities without units. */
    @GET
    public JsonObject counts(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, FilterQuery.NAMES);
        Filter filter = new FilterQuery(desk, parameters).read();
        List<Tally> tallies = desk.register.statistics(desk.actor, filter);
        Optional<OrganizationTree> tree = filter.scope()
                .municipality()
                .map(city -> desk.register.organization(
                        desk.actor, city, filter.scope().asOf()));
        return StatisticsJson.of(filter.scope(), tallies, tree);
    }
}
