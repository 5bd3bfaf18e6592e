package de.ikz.war.api;

import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.reading.Doubt;
import de.ikz.register.Checklist;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Likeness;
import de.ikz.register.OpenDoubt;
import de.ikz.register.Total;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything doubtful in one place, and deciding it; for coordinators, and for editors about entries of their units, as the
 * core says.
 */
@Path("findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private static final String KIND = "kind";
    private static final Set<String> NAMES = Set.of(
            KIND,
            "unit",
            "directorate",
            Desk.AS_OF,
            Desk.MUNICIPALITY,
            PageQuery.LIMIT,
            PageQuery.AFTER,
            PageQuery.BEFORE,
            PageQuery.LAST);

    @Inject
    Desk desk;

    @Inject
    Checklist checklist;

    @Inject
    Settling settling;

    @Inject
    EntryAnswer answer;

    @Context
    UriInfo uri;

    /** One page of what is doubtful, with the number of each kind, and the pairs of similar entries. */
    @GET
    public Response list() {
        Parameters parameters = Parameters.of(uri, NAMES);
        Set<Doubt.Kind> kinds = parameters.keys(KIND, Doubt.Kind.values(), Doubt.Kind::key);
        Filter filter = new FilterQuery(desk, parameters).readUnits();
        Cursors cursors = Cursors.of("findings|" + FilterText.of(filter) + '|'
                + kinds.stream().map(Doubt.Kind::key).sorted().collect(Collectors.joining(",")));
        Window window = PageQuery.window(parameters, cursors);
        Checklist.Open open = checklist.list(desk.actor, filter, kinds, window);
        boolean pairs =
                (kinds.isEmpty() || kinds.contains(Doubt.Kind.SIMILAR)) && Policy.SETTLE_EVERYWHERE.permits(desk.actor);
        List<Likeness> alike = pairs ? checklist.alike(desk.actor, filter) : List.of();
        PageJson<OpenDoubt> list = new PageJson<>(
                Total.exactly(total(open.counts(), kinds)),
                open.page().doubts(),
                open.page().next().map(cursors::write),
                open.page().previous().map(cursors::write));
        byte[] written = list.written(new FindingJson(open.organization())::write, json -> {
            writeCounts(json, open.counts());
            writePairs(json, filter, alike);
        });
        return Response.ok(written)
                .header(HttpHeaders.LINK, new PageLinks(uri, filter.scope().asOf()).of(list))
                .build();
    }

    /** Decides one; {@code If-Match} names the version of its entry. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Parameters parameters = Parameters.of(uri, Set.of(Desk.MUNICIPALITY));
        Municipality city = desk.city(parameters);
        parameters.check();
        return settling.settle(city, id, ifMatch, body).fold(answer::of, places -> ErasuresResource.places(places));
    }

    private static long total(Map<Doubt.Kind, Long> counts, Set<Doubt.Kind> kinds) {
        return counts.entrySet().stream()
                .filter(count -> kinds.isEmpty() || kinds.contains(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static void writeCounts(JsonText json, Map<Doubt.Kind, Long> counts) {
        json.writeStartObject("counts");
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            if (kind != Doubt.Kind.SIMILAR) {
                json.write(kind.key(), counts.getOrDefault(kind, 0L));
            }
        }
        json.writeEnd();
    }

    private void writePairs(JsonText json, Filter filter, List<Likeness> alike) {
        List<Entry> named = alike.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        var tree = desk.register.organization(desk.actor, named, filter.scope().asOf());
        json.writeStartArray("similar");
        alike.forEach(pair -> FindingJson.write(json, pair, tree));
        json.writeEnd();
    }
}
