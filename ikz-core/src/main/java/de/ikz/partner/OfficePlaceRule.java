package de.ikz.partner;

import java.util.List;

/** Offices of other cities: {@code Rechtsamt Jena}, {@code Rechtsämter Halle und Dessau-Roßlau}, {@code UNB Jerichower Land}. */
final class OfficePlaceRule implements Rule {

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!scan.isFree(i)
                    || !words.isCapital(i)
                    || !words.isCapital(i + 1)
                    || !Lexicon.OFFICES.fits(words.at(i))) {
                continue;
            }
            List<Place> places = list.read(i + 1, PlaceClass.OFFICE, false);
            for (int at = 0; at < places.size(); at++) {
                Place place = places.get(at);
                int from = at == 0 && places.size() == 1 ? i : place.first();
                if (place.own()) {
                    scan.take(from, place.end());
                } else {
                    scan.mention(from, place.end(), place.bodies(), "office-of-place");
                }
            }
        }
    }
}
