package de.ikz.partner;

import java.util.Optional;
import java.util.Set;

/**
 * Letters of one district or city of the own state: {@code SLF-Kreis}, {@code Vertrag mit WB}, {@code Kreistag JL}; three
 * letters mean little else, {@code SHK stellt eine Kraft}.
 */
final class SinglePlateRule implements Rule {

    private static final Set<String> PARTNER = Set.of("mit", "zu", "aus", "seitens", "durch", "gegenueber");
    private static final Suffixes DISTRICT_OFFICES =
            new Suffixes(Set.of("kreistag", "landrat", "landraetin", "kreishaus", "kreisausschuss"));
    private static final int TELLING = 3;

    @Override
    public void apply(Scan scan) {
        for (int i = 0; i < scan.words.size(); i++) {
            Optional<Place> plate =
                    Plates.at(scan, i).filter(place -> place.bodies().size() == 1 && Plates.isNear(scan, place));
            if (plate.isPresent()) {
                boolean kreis = Plates.isKreis(scan.words, i);
                if (kreis || isMeant(scan, i, plate.get())) {
                    scan.mention(
                            i, kreis ? i + 3 : plate.get().end(), plate.get().bodies(), "plate-of-district");
                }
            }
        }
    }

    private static boolean isMeant(Scan scan, int first, Place plate) {
        Words words = scan.words;
        int end = plate.end();
        boolean joined = words.is(end, "-") && words.isTight(end)
                || words.isTight(end) && words.is(end, "/")
                || words.isTight(first) && (words.is(first - 1, "-") || words.is(first - 1, "/"));
        boolean explained = words.is(first - 1, "(") && scan.isMentioned(first - 2);
        if (joined || explained || scan.isQuoted(first) || words.isNumber(end)) {
            return false;
        }
        String before = words.at(first - 1);
        return words.at(first).length() >= TELLING || PARTNER.contains(before) || DISTRICT_OFFICES.fit(before);
    }
}
