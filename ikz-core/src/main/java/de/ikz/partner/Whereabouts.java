package de.ikz.partner;

import java.util.List;
import java.util.Set;

/** Whether the words around bare names of places tell where something is or happens, rather than who takes part. */
final class Whereabouts {

    private static final Set<String> ACTING = Set.of("mit", "seitens", "durch", "gegenueber", "an");
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "des", "dem", "den", "vom", "zum", "beim", "zur", "ein", "eine", "einer", "einem");
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mit",
            "durch",
            "von",
            "an",
            "fuer",
            "zu",
            "seitens",
            "gegenueber",
            "zwischen",
            "wie",
            "und",
            "sowie",
            "auch",
            "nur",
            "da",
            "weil",
            "wenn",
            "laut",
            "ebenso",
            "ohne",
            "gegen",
            "zudem",
            "dass",
            "ob",
            "aus");
    private static final Set<String> PERSONS = Set.of("herr", "herrn", "frau", "dr", "prof", "familie", "firma");
    private static final Set<String> SURROUNDINGS = Set.of("umgebung", "umland", "region", "umkreis");
    private static final Set<String> ROUTE_ENDS = Set.of("nach", "bis", "ueber", "richtung");
    private static final List<String> CLAUSE_ENDS = List.of(".", ";", ",", ")");
    private static final int REACH = 3;

    private Whereabouts() {}

    /** Whether the places stand behind a word of place, a road or a meeting, or are part of a longer name. */
    static boolean tell(Scan scan, List<Place> places) {
        Words words = scan.words;
        int first = places.get(0).first();
        int end = places.get(places.size() - 1).end();
        return isJoined(scan, places)
                || isPerson(words, first)
                || Lexicon.PLACE_PREPOSITIONS.contains(words.at(first - 1)) && !isOrigin(words, first)
                || !ACTING.contains(words.at(first - 1)) && isRouteOrMeeting(words, first)
                || isAddress(words, first, end)
                || isBehindDay(words, first, end)
                || words.is(end, "und") && SURROUNDINGS.contains(words.at(end + 1))
                || words.is(first - 1, "von") && ROUTE_ENDS.contains(words.at(end))
                || words.is(first - 2, "nahe") && words.is(first - 1, "von")
                || NearPlaces.isOnTheWay(words, first);
    }

    /** Whether a noun stands right before, so that both are one name, or an article, so that it is no name at all. */
    static boolean isInLongerName(Scan scan, int first) {
        Words words = scan.words;
        boolean noun = words.isCapital(first - 1) && !BEFORE_NAMES.contains(words.at(first - 1));
        return !words.beginsLine(first)
                && (noun
                        || scan.isMentioned(first - 1)
                        || words.is(first - 1, ".") && words.is(first - 2, "v")
                        || ARTICLES.contains(words.at(first - 1)));
    }

    /** {@code die Zusage aus Grimma} came from the administration, {@code Feuerwehren aus Grimma} belong to it. */
    private static boolean isOrigin(Words words, int first) {
        return words.is(first - 1, "aus") && Lexicon.ORIGIN_NOUNS.fit(words.at(first - 2));
    }

    private static boolean isJoined(Scan scan, List<Place> places) {
        Words words = scan.words;
        int first = places.get(0).first();
        boolean slash = words.is(first - 1, "/") || places.stream().anyMatch(place -> words.is(place.end(), "/"));
        boolean dash = words.is(first - 1, "-") && (words.isTight(first) || isPlace(scan, first - 2))
                || places.stream().anyMatch(place -> isJoinedBehind(scan, place.end()));
        return dash || slash && !isShared(words, first);
    }

    /** A dash joins where it is tight or another place follows: {@code Strecke Halle - Leipzig}. */
    private static boolean isJoinedBehind(Scan scan, int end) {
        Words words = scan.words;
        return words.is(end, "-") && (words.isTight(end) || isPlace(scan, end + 1));
    }

    private static boolean isPlace(Scan scan, int at) {
        return scan.nameAt(at)
                .filter(match -> match.values().stream().anyMatch(name -> NameForms.isTerritory(name.body())))
                .isPresent();
    }

    /** {@code interkommunales Gewerbegebiet Offenbach/Mühlheim} belongs to both. */
    static boolean isShared(Words words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (words.at(at).startsWith("interkommunal")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Words words, int first) {
        return PERSONS.contains(words.at(first - 1))
                || words.is(first - 1, ".") && PERSONS.contains(words.at(first - 2));
    }

    private static boolean isRouteOrMeeting(Words words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (words.isCapital(at) && Lexicon.PLACE_NOUNS.fit(words.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Nächster Termin: 9./10. Dezember 2010, Duisburg} tells when and where, if nothing is said of the place. */
    private static boolean isBehindDay(Words words, int first, int end) {
        boolean day = words.is(first - 1, ",") && words.isNumber(first - 2);
        return day
                && (end == words.size()
                        || words.beginsLine(end)
                        || CLAUSE_ENDS.stream().anyMatch(mark -> words.is(end, mark)));
    }

    private static boolean isAddress(Words words, int first, int end) {
        return words.isNumber(first - 1) || words.isNumber(end) || words.is(end, ",") && words.isNumber(end + 1);
    }
}
