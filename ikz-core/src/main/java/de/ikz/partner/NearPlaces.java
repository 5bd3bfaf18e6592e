package de.ikz.partner;

import java.util.List;
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

    static boolean isTelling(Scan scan, Place place) {
        return place.sure() || isNear(scan, place) && !Lexicon.COMMON.contains(scan.words.at(place.first()));
    }

    /**
     * Whether a list of places means their administrations: all of the own state or large, one of them with a telling
     * name, and no route, address or part of a longer name.
     */
    static boolean areList(Scan scan, List<Place> places) {
        Words words = scan.words;
        int first = places.get(0).first();
        int end = places.get(places.size() - 1).end();
        boolean near = places.stream().allMatch(place -> place.sure() || isNear(scan, place))
                && places.stream().anyMatch(place -> isTelling(scan, place));
        boolean address =
                words.isNumber(first - 1) || words.isNumber(end) || words.is(end, ",") && words.isNumber(end + 1);
        boolean longerName = words.isCapital(first - 1) && !words.beginsLine(first);
        return near && !address && !longerName && !words.is(first - 1, "zwischen") && !isOnTheWay(words, first);
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
