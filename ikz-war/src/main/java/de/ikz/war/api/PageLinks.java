package de.ikz.war.api;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The neighbours of a page as header {@code Link} (RFC 8288), with addresses relative to the server. */
final class PageLinks {

    private final UriInfo uri;
    private final LocalDate asOf;

    /** Links that name the Stand, so that they still hold tomorrow. */
    PageLinks(UriInfo uri, LocalDate asOf) {
        this.uri = uri;
        this.asOf = asOf;
    }

    String of(PageJson<?> page) {
        List<String> links = new ArrayList<>();
        links.add(link("first", base()));
        page.prev().ifPresent(place -> links.add(link("prev", base().queryParam(PageQuery.BEFORE, place))));
        page.next().ifPresent(place -> links.add(link("next", base().queryParam(PageQuery.AFTER, place))));
        links.add(link("last", base().queryParam(PageQuery.LAST, "true")));
        return String.join(", ", links);
    }

    private UriBuilder base() {
        return uri.getRequestUriBuilder()
                .replaceQueryParam(PageQuery.AFTER)
                .replaceQueryParam(PageQuery.BEFORE)
                .replaceQueryParam(PageQuery.LAST)
                .replaceQueryParam(Desk.AS_OF, asOf);
    }

    private static String link(String relation, UriBuilder address) {
        URI full = address.build();
        return "<" + full.getRawPath() + "?" + full.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
