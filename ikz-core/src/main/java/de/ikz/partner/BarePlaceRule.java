package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places without a word of their kind: {@code durch Halle und Dessau-Roßlau}, {@code mit Leipzig}. A place where something
 * is or happens is no partner: {@code in Braunschweig}.
 */
final class BarePlaceRule implements Rule {

    private static final Set<String> PARTNER = Set.of(
            "mit",
            "durch",
            "von",
            "an",
            "für",
            "fuer",
            "zu",
            "gegenueber",
            "seitens",
            "zwischen",
            "wie",
            "und",
            "sowie",
            "auch");
    private static final Set<String> SURE_PARTNER = Set.of("mit", "seitens");
    private static final Set<String> PERSONS = Set.of("herr", "herrn", "frau", "dr", "prof", "familie", "firma");
    private static final Set<String> ANSWERS = Set.of(
            "zusage",
            "absage",
            "antwort",
            "antworten",
            "rueckmeldung",
            "rueckmeldungen",
            "zustimmung",
            "stellungnahme");
    private static final Set<String> AFTER =
            Set.of("strasse", "platz", "allee", "weg", "chaussee", "gmbh", "mbh", "ag", "messe", "arena");

    @Override
    public void apply(Scan scan) {
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < scan.words.size(); i++) {
            if (!scan.isFree(i) || !scan.words.isCapital(i) || scan.isQuoted(i)) {
                continue;
            }
            List<Place> places = read(scan, list, i);
            if (places.isEmpty()) {
                continue;
            }
            if (areMeant(scan, places)) {
                note(scan, places);
            }
            i = places.get(places.size() - 1).end() - 1;
        }
    }

    private static List<Place> read(Scan scan, PlaceList list, int first) {
        Places reader = new Places(scan);
        List<Place> places = new ArrayList<>();
        int at = first;
        while (at > 0 || places.isEmpty()) {
            Optional<Place> place = reader.known(at, PlaceClass.OFFICE, false)
                    .filter(found -> scan.isFree(found.first(), found.end()))
                    .filter(found -> !AFTER.contains(scan.words.at(found.end())));
            if (place.isEmpty()) {
                break;
            }
            places.add(place.get());
            at = list.separator(place.get().end());
        }
        return places;
    }

    private static boolean areMeant(Scan scan, List<Place> places) {
        Words words = scan.words;
        int first = places.get(0).first();
        String before = words.at(first - 1);
        boolean slash = places.stream().anyMatch(place -> words.is(place.end(), "/")) || before.equals("/");
        boolean dash = places.stream().anyMatch(place -> words.is(place.end(), "-"))
                || before.equals("-") && words.isTight(first);
        if (slash || dash || PERSONS.contains(before) || before.equals(".") && PERSONS.contains(words.at(first - 2))) {
            return false;
        }
        boolean anySure = places.stream().anyMatch(Place::sure);
        if (Lexicon.PLACE_PREPOSITIONS.contains(before) && !isAnswer(words, first) || isRouteOrMeeting(words, first)) {
            return false;
        }
        if (places.size() > 1) {
            boolean allSure = places.stream().allMatch(place -> place.sure() || place.own());
            boolean partner =
                    PARTNER.contains(before) || before.equals("(") || before.equals(":") || words.beginsLine(first);
            boolean bracket =
                    before.equals("(") && words.is(places.get(places.size() - 1).end(), ")");
            return NearPlaces.areList(scan, places)
                    || anySure && (partner || allSure && !words.isCapital(first - 1))
                    || (bracket || SURE_PARTNER.contains(before))
                            && places.stream().anyMatch(place -> NearPlaces.isTelling(scan, place));
        }
        Place place = places.get(0);
        if (!NearPlaces.isNear(scan, place)) {
            return false;
        }
        if (words.beginsLine(first) && words.size() > place.end() && words.beginsLine(place.end())
                || first > 0 && words.beginsLine(first) && words.size() == place.end()) {
            return true;
        }
        if (words.isNumber(place.end())) {
            return false;
        }
        if (place.sure()) {
            boolean district = place.bodies().stream().allMatch(body -> body.kind() == PartnerKind.DISTRICT);
            return district || PARTNER.contains(before) || beginsSentence(words, first) && !isVenueLine(words, place);
        }
        boolean acts = before.equals("durch") && !NearPlaces.isOnTheWay(words, first);
        return (SURE_PARTNER.contains(before)
                        || before.equals("fuer")
                        || before.equals("an")
                        || acts
                        || isAnswer(words, first))
                && !Lexicon.hasOne(words.at(first), Lexicon.COMMON);
    }

    /** {@code die Zusage aus Grimma} came from the administration. */
    private static boolean isAnswer(Words words, int first) {
        return words.is(first - 1, "aus") && ANSWERS.contains(words.at(first - 2));
    }

    private static boolean beginsSentence(Words words, int i) {
        return words.beginsLine(i) || words.is(i - 1, ".") && words.at(i - 2).length() > 3 && !words.isCapital(i + 1);
    }

    /** Whether a meeting, a road or the like stands shortly before. */
    private static boolean isRouteOrMeeting(Words words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            if (words.isCapital(at) && Lexicon.PLACE_NOUNS.fit(words.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** A line that begins with a place and a date tells where and when. */
    private static boolean isVenueLine(Words words, Place place) {
        return words.is(place.end(), ",") && words.isNumber(place.end() + 1);
    }

    private static void note(Scan scan, List<Place> places) {
        boolean cities = places.size() > 1
                && places.stream()
                        .anyMatch(place -> place.own()
                                || place.bodies().size() == 1
                                        && NameForms.isLarge(place.bodies().get(0)));
        for (Place place : places) {
            List<Body> bodies = place.bodies();
            if (!cities && !place.own() && places.size() == 1) {
                bodies = scan.names.namesakes(scan.words, place);
            }
            scan.mention(place.first(), place.end(), bodies, "bare-place");
        }
    }
}
