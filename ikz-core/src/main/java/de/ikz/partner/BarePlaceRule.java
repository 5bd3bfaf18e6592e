package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places without a word of their kind: {@code durch Halle und Dessau-Roßlau}, {@code Raguhn-Jeßnitz hat gekündigt}. They
 * mean their administrations unless the words around tell where something is ({@link Whereabouts}).
 */
final class BarePlaceRule implements Rule {

    private static final Set<String> SURE_PARTNER = Set.of("mit", "seitens", "gegenueber", "durch", "an");
    private static final Set<String> PARTNER = Set.of("mit", "seitens", "durch", "an", "zu", "aus", "von");
    private static final Set<String> JOINTS = Set.of(",", "und", "sowie");
    private static final Set<String> AFTER =
            Set.of("strasse", "platz", "allee", "weg", "chaussee", "gmbh", "mbh", "ag", "messe", "arena", "hbf");

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
            if (!Whereabouts.tell(scan, places)
                    && (places.size() > 1 ? areMeant(scan, places) : isMeant(scan, places))) {
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
            at = list.separator(list.country(place.get().end()));
        }
        return places;
    }

    /** Several: one of them has a name that is nothing else, and those far away are no namesakes of others. */
    private static boolean areMeant(Scan scan, List<Place> places) {
        Words words = scan.words;
        int first = places.get(0).first();
        boolean telling = places.stream().anyMatch(place -> NearPlaces.isTelling(scan, place));
        boolean road =
                words.is(first - 1, "zwischen") && places.stream().noneMatch(place -> place.own() || place.sure());
        boolean abroad = places.stream().allMatch(NearPlaces::isAbroad) && !PARTNER.contains(words.at(first - 1));
        return telling
                && !road
                && !abroad
                && (!Whereabouts.isInLongerName(scan, first) || Whereabouts.isShared(words, first));
    }

    private static boolean isMeant(Scan scan, List<Place> places) {
        Words words = scan.words;
        Place place = places.get(0);
        int first = place.first();
        if (words.beginsLine(first) && words.size() > place.end() && words.beginsLine(place.end())
                || first > 0 && words.beginsLine(first) && words.size() == place.end()) {
            return NearPlaces.isNear(scan, place);
        }
        boolean district = place.bodies().stream().allMatch(body -> body.kind() == PartnerKind.DISTRICT);
        if (place.sure() && district) {
            return true;
        }
        boolean whole = words.size() == place.end() - first;
        boolean partner = SURE_PARTNER.contains(words.at(first - 1));
        boolean common = !place.sure() && Lexicon.COMMON.contains(words.at(first));
        boolean ordinary = !place.sure() && Lexicon.ORDINARY.contains(words.at(first));
        boolean goesOn = JOINTS.contains(words.at(first - 1)) && scan.isMentioned(first - 2);
        return (!whole || place.sure())
                && (!NearPlaces.isAbroad(place) || PARTNER.contains(words.at(first - 1)))
                && !ordinary
                && (!common || (partner || words.is(first - 1, "aus")) && NearPlaces.isNear(scan, place))
                && !Whereabouts.isInLongerName(scan, first)
                && (NearPlaces.isNear(scan, place) || partner || goesOn);
    }

    private static void note(Scan scan, List<Place> places) {
        for (Place place : places) {
            boolean alone = places.size() == 1 && place.bodies().stream().noneMatch(NameForms::isLarge);
            List<Body> bodies = alone && !place.own() ? scan.names.namesakes(scan.words, place) : place.bodies();
            scan.mention(place.first(), place.end(), bodies, "bare-place");
        }
    }
}
