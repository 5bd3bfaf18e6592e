package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters of licence plates in a list, one of them of the own state: {@code MD, HAL, DE}, {@code (MD, BK, SLK, HZ)}; names
 * may stand among them, {@code zwischen F, OF, Mühlheim und HU}.
 */
final class PlateRule implements Rule {

    @Override
    public void apply(Scan scan) {
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < scan.words.size(); i++) {
            List<Place> plates = read(scan, list, i);
            if (areMeant(scan, plates)) {
                plates.forEach(plate -> note(scan, plate, plates));
            }
        }
    }

    private static void note(Scan scan, Place plate, List<Place> list) {
        if (plate.own()) {
            scan.take(plate.first(), plate.end());
            return;
        }
        List<Body> large = plate.bodies().stream().filter(NameForms::isLarge).toList();
        boolean cities = large.size() == 1
                && list.stream()
                        .anyMatch(other -> other.bodies().size() == 1
                                && NameForms.isLarge(other.bodies().get(0)));
        scan.mention(plate.first(), plate.end(), cities ? large : plate.bodies(), "plates");
    }

    /** Two from the own state, or the own city among three: two letters mean too many things. */
    private static boolean areMeant(Scan scan, List<Place> all) {
        List<Place> plates = all.stream()
                .filter(place -> place.placeClass() == PlaceClass.ANY)
                .toList();
        if (plates.size() < 2) {
            return false;
        }
        long near = plates.stream().filter(plate -> Plates.isNear(scan, plate)).count();
        return near > 1 || plates.size() > 2 && plates.stream().anyMatch(Place::own);
    }

    private static List<Place> read(Scan scan, PlaceList list, int first) {
        Places names = new Places(scan);
        List<Place> plates = new ArrayList<>();
        int at = first;
        while ((at > 0 || plates.isEmpty()) && plates.size() < PlaceList.LONGEST) {
            int here = at;
            boolean later = !plates.isEmpty();
            Optional<Place> plate = Plates.at(scan, at)
                    .or(() -> later
                            ? names.known(here, PlaceClass.OFFICE, false)
                                    .filter(name -> scan.isFree(name.first(), name.end()))
                            : Optional.empty());
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
}
