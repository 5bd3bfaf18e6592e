package de.ikz.partner;

import java.util.List;
import java.util.Set;

/** Offices of other cities: {@code Rechtsamt Jena}, {@code Rechtsämter Halle und Dessau-Roßlau}, {@code UNB Jerichower Land}. */
final class OfficePlaceRule implements Rule {

    private static final Suffixes PLURALS = new Suffixes(Set.of(
            "aemter",
            "rpae",
            "buechereien",
            "bibliotheken",
            "archive",
            "archiven",
            "aemtern",
            "dezernate",
            "dezernaten",
            "feuerwehren",
            "behoerden",
            "verwaltungen",
            "stellen",
            "dienste",
            "diensten"));

    /** Whether a word means offices of several cities: {@code Ordnungsämter}. */
    static boolean areMany(String folded) {
        return PLURALS.fit(folded);
    }

    /** {@code Tagung der Umweltämter in Marburg} is not of Marburg. */
    private static boolean isMeeting(Words words, int office) {
        return Lexicon.PLACE_NOUNS.fit(words.at(office - 1)) || Lexicon.PLACE_NOUNS.fit(words.at(office - 2));
    }

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean many = areMany(words.at(i));
            int first = words.is(i + 1, "in") || words.is(i + 1, "von") ? i + 2 : i + 1;
            boolean office = scan.isFree(i)
                    && words.isCapital(i)
                    && Lexicon.OFFICES.fits(words.at(i))
                    && !words.at(i - 1).startsWith("staatlich")
                    && !(words.is(i + 1, "in") && isMeeting(words, i));
            if (!office || !words.isCapital(first)) {
                continue;
            }
            boolean unknown = many && words.is(i + 1, "von");
            List<Place> places = list.read(first, unknown ? PlaceClass.CITY : PlaceClass.OFFICE, many);
            for (int at = 0; at < places.size(); at++) {
                Place place = places.get(at);
                int from = at == 0 && places.size() == 1 ? i : place.first();
                if (place.own()) {
                    scan.take(from, place.end());
                } else if (place.isUnknown()) {
                    scan.candidate(
                            from,
                            place.end(),
                            PartnerKind.MUNICIPALITY,
                            words.written(place.first(), place.end()),
                            "office-of-name");
                } else {
                    scan.mention(from, place.end(), DistrictOffices.of(scan, i, place), "office-of-place");
                }
            }
        }
    }
}
