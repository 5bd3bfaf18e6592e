package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Letters of licence plates in a list, one of them of the own state: {@code MD, HAL, DE}, {@code (MD, BK, SLK, HZ)}. */
final class PlateRule implements Rule {

    private static final Set<String> ARTICLES = Set.of("der", "dem", "den", "des", "beim", "vom", "im", "zum");

    @Override
    public void apply(Scan scan) {
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < scan.words.size(); i++) {
            List<Place> plates = read(scan, list, i);
            if (plates.size() == 1 && isDistrictHere(scan, plates.get(0))) {
                int end = isKreis(scan.words, i) ? i + 3 : i + 1;
                scan.mention(i, end, plates.get(0).bodies(), "plate-of-district");
                continue;
            }
            if (areMeant(scan, plates)) {
                plates.forEach(plate -> {
                    if (plate.own()) {
                        scan.take(plate.first(), plate.end());
                    } else {
                        scan.mention(plate.first(), plate.end(), plate.bodies(), "plates");
                    }
                });
            }
        }
    }

    /** Two from the own state, or the own city among three: two letters mean too many things. */
    private static boolean areMeant(Scan scan, List<Place> plates) {
        if (plates.size() < 2) {
            return false;
        }
        long near = plates.stream().filter(plate -> isNear(scan, plate)).count();
        return near > 1 || plates.size() > 2 && plates.stream().anyMatch(Place::own);
    }

    /** Letters of a district of the own state: {@code SLF-Kreis}, or three of them like a name, {@code mit dem SHK}. */
    private static boolean isDistrictHere(Scan scan, Place plate) {
        int at = plate.first();
        boolean district = plate.bodies().size() == 1
                && plate.bodies().get(0).kind() == PartnerKind.DISTRICT
                && isNear(scan, plate);
        boolean named = ARTICLES.contains(scan.words.at(at - 1))
                && scan.words.at(at).length() > 2
                && plate.bodies().get(0).name().endsWith("reis");
        return district && (isKreis(scan.words, at) || named && !scan.words.is(at + 1, "-"));
    }

    private static boolean isKreis(Words words, int at) {
        return words.is(at + 1, "-") && words.is(at + 2, "kreis") && words.isTight(at + 1) && words.isTight(at + 2);
    }

    private static List<Place> read(Scan scan, PlaceList list, int first) {
        List<Place> plates = new ArrayList<>();
        int at = first;
        while ((at > 0 || plates.isEmpty()) && plates.size() < PlaceList.LONGEST) {
            Optional<Place> plate = plate(scan, at);
            if (plate.isEmpty()) {
                break;
            }
            plates.add(plate.get());
            at = scan.words.is(plate.get().end(), ";")
                    ? -1
                    : list.separator(plate.get().end());
        }
        return plates;
    }

    private static Optional<Place> plate(Scan scan, int at) {
        Words words = scan.words;
        if (at >= words.size()
                || !scan.isFree(at)
                || !words.isWord(at)
                || Lexicon.NOT_PLATES.contains(words.at(at))
                || words.capitals(at) < words.at(at).length() && words.capitals(at) < 2) {
            return Optional.empty();
        }
        return scan.nameAt(at).filter(match -> match.end() == at + 1).flatMap(match -> {
            List<Body> bodies = scan.names.bodies(match.values(), words, at, name -> name.use() == Alias.Use.PLATE);
            boolean own = bodies.stream().anyMatch(scan.names::isOwn);
            return bodies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(at, at + 1, own ? List.of() : bodies, own, false, PlaceClass.ANY));
        });
    }

    private static boolean isNear(Scan scan, Place plate) {
        return plate.own()
                || plate.bodies().stream().anyMatch(body -> Names.stateOf(body).equals(scan.names.ownState()));
    }
}
