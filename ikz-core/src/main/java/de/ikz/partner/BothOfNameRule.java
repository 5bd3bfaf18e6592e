package de.ikz.partner;

import java.util.Optional;

/** Two bodies of one name: in {@code Stadt und Landkreis Osnabrück} the first word means the other one. */
final class BothOfNameRule implements Rule {

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        for (int i = 0; i < words.size(); i++) {
            Optional<WordTrie.Match<ClassWord>> first =
                    scan.isFree(i) && words.isCapital(i) ? scan.classAt(i) : Optional.empty();
            if (first.isPresent()) {
                find(scan, i, first.get().end(), first.get().values().get(0).placeClass());
            }
        }
    }

    private static void find(Scan scan, int first, int end, PlaceClass placeClass) {
        boolean joined = scan.words.is(end, "und") || scan.words.is(end, "/");
        if (!joined || !scan.words.isCapital(end + 1)) {
            return;
        }
        Places places = new Places(scan);
        scan.classAt(end + 1)
                .filter(second -> second.values().get(0).placeClass() != placeClass)
                .flatMap(second ->
                        places.known(second.end(), second.values().get(0).placeClass(), false))
                .flatMap(place -> places.known(place.name(), placeClass, false))
                .filter(place -> !place.own())
                .ifPresent(place -> scan.mention(first, end, place.bodies(), "both-of-name"));
    }
}
