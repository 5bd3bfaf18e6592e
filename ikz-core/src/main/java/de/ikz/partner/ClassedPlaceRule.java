package de.ikz.partner;

import java.util.List;
import java.util.Optional;

/** Places after a word of their kind: {@code Stadt Burg}, {@code LK – JL}, {@code Städte Dessau, Halle und Leipzig}. */
final class ClassedPlaceRule implements Rule {

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        for (int i = 0; i < words.size(); i++) {
            boolean compound = words.isTight(i) && words.is(i - 1, "-");
            if (!scan.isFree(i)
                    || compound
                    || !words.isCapital(i) && !words.at(i).startsWith("k")) {
                continue;
            }
            Optional<WordTrie.Match<ClassWord>> match = scan.classAt(i);
            if (match.isPresent()
                    && match.get().values().get(0).isMeant(scan, i, match.get().end())
                    && !isVenue(words, i)) {
                read(scan, i, match.get().end(), match.get().values().get(0));
            }
        }
    }

    private static void read(Scan scan, int first, int end, ClassWord word) {
        int start = ListStart.behind(scan.words, end, word);
        List<Place> places = start < 0 ? List.of() : new PlaceList(scan).read(start, word.placeClass(), word.many());
        boolean alone = places.size() == 1 && places.get(0).isUnknown();
        if (places.isEmpty() || alone && (word.many() || word.isVague(scan.words, first))) {
            return;
        }
        boolean whole = !word.many() && start - end < 2;
        if (!whole) {
            scan.take(first, end);
        }
        for (Place place : places) {
            note(scan, whole && place == places.get(0) ? place.from(first) : place, word);
        }
        takeClassWords(scan, places);
    }

    /** Words of a kind among the places that are read belong to them: {@code … sowie die Gemeinden Möser und Gommern}. */
    private static void takeClassWords(Scan scan, List<Place> places) {
        int end = places.get(places.size() - 1).end();
        for (int at = places.get(0).end(); at < end; at++) {
            if (scan.isFree(at) && scan.classAt(at).isPresent()) {
                scan.take(at, scan.classAt(at).get().end());
            }
        }
    }

    /** A meeting takes place {@code im Landkreis Harz}. */
    private static boolean isVenue(Words words, int i) {
        int in = words.is(i - 1, "der") ? i - 2 : i - 1;
        return (words.is(in, "im") || words.is(in, "in"))
                && (Lexicon.PLACE_NOUNS.fit(words.at(in - 1)) || Lexicon.PLACE_NOUNS.fit(words.at(in - 2)));
    }

    private static void note(Scan scan, Place place, ClassWord word) {
        if (place.own()) {
            scan.take(place.first(), place.end());
        } else if (place.isUnknown()) {
            String name = scan.words.written(place.name(), place.end());
            PlaceClass placeClass = place.placeClass();
            String full = placeClass == word.placeClass() ? word.fullName(name) : name;
            scan.candidate(place.first(), place.end(), placeClass.kind(), full, "classed-name");
        } else {
            scan.mention(place.first(), place.end(), place.bodies(), "classed-place");
        }
    }
}
