package de.ikz.partner;

import java.util.Set;

/** Places of the own state among bare names: of them less must be said than of those far away. */
final class NearPlaces {

    private static final Set<String> MOVING = Set.of(
            "fuehrt",
            "fuehren",
            "verlaeuft",
            "verlaufen",
            "fliesst",
            "faehrt",
            "fahren",
            "verkehrt",
            "entlang",
            "richtung");
    private static final int REACH = 5;

    private NearPlaces() {}

    /** A small town of another state is not told by its bare name. */
    static boolean isNear(Scan scan, Place place) {
        return place.own() || place.bodies().stream().anyMatch(body -> !scan.names.isFarTown(body));
    }

    /** Whether it is a town abroad: {@code eine Reise nach China (Shanghai, Qingdao)} makes it no partner. */
    static boolean isAbroad(Place place) {
        return !place.bodies().isEmpty()
                && place.bodies().stream()
                        .allMatch(body -> body.kind() == PartnerKind.MUNICIPALITY
                                && body.key().isEmpty()
                                && body.within().isEmpty());
    }

    /** Whether a name is nothing but a name of a place: no word, surname or landscape. */
    static boolean isTelling(Scan scan, Place place) {
        return place.sure() || !Lexicon.COMMON.contains(scan.words.at(place.first()));
    }

    /** Whether a verb of a road or river stands shortly before: {@code führt durch Grimma}. */
    static boolean isOnTheWay(Words words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH) && !words.is(at, "."); at--) {
            if (MOVING.contains(words.at(at))) {
                return true;
            }
        }
        return false;
    }
}
