package de.ikz.partner;

import java.util.List;
import java.util.Set;

/** Offices that only districts and large cities have: {@code Gesundheitsamt Stendal} is the district's. */
final class DistrictOffices {

    private static final Suffixes EVERYWHERE = new Suffixes(Set.of(
            "gesundheitsamt",
            "gesundheitsaemter",
            "gesundheitsaemtern",
            "veterinaeramt",
            "veterinaeraemter",
            "landrat",
            "landraete",
            "landraeten",
            "naturschutzbehoerde",
            "wasserbehoerde",
            "unb",
            "uwb"));
    private static final Suffixes YOUTH = new Suffixes(Set.of("jugendamt", "jugendaemter", "jugendaemtern"));

    /** In these states smaller towns have a youth welfare office of their own. */
    private static final Set<String> YOUTH_IN_TOWNS = Set.of("k01", "k03", "k05", "k06", "k10");

    private DistrictOffices() {}

    /** Of a town and a district of one name the district, where a town has no such office. */
    static List<Body> of(Scan scan, int office, Place place) {
        String word = scan.words.at(office);
        List<Body> districts = place.bodies().stream()
                .filter(body -> body.kind() == PartnerKind.DISTRICT)
                .toList();
        boolean district = EVERYWHERE.fit(word) || YOUTH.fit(word) && !YOUTH_IN_TOWNS.contains(scan.names.ownState());
        return district && districts.size() == 1 && place.bodies().stream().noneMatch(NameForms::isLarge)
                ? districts
                : place.bodies();
    }
}
