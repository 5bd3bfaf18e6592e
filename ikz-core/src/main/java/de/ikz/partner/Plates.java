package de.ikz.partner;

import java.util.List;
import java.util.Optional;

/** Reads the letters of a licence plate at a word: {@code HZ}, {@code DA-DI}. */
final class Plates {

    private Plates() {}

    /** The bodies for which the letters at a word stand; none where they mean something else in an office. */
    static Optional<Place> at(Scan scan, int at) {
        Words words = scan.words;
        if (at >= words.size()
                || !scan.isFree(at)
                || !words.isWord(at)
                || Lexicon.NOT_PLATES.contains(words.at(at)) && !isKreis(words, at)
                || words.capitals(at) < words.at(at).length() && words.capitals(at) < 2) {
            return Optional.empty();
        }
        return scan.nameAt(at).flatMap(match -> {
            List<Body> bodies = scan.names.bodies(match.values(), words, at, name -> name.use() == Alias.Use.PLATE);
            boolean own = bodies.stream().anyMatch(scan.names::isOwn);
            return bodies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(at, match.end(), own ? List.of() : bodies, own, false, PlaceClass.ANY));
        });
    }

    static boolean isNear(Scan scan, Place plate) {
        return plate.own() || plate.bodies().stream().anyMatch(scan.names::isNear);
    }

    /** {@code SLF-Kreis}. */
    static boolean isKreis(Words words, int at) {
        return words.is(at + 1, "-") && words.is(at + 2, "kreis") && words.isTight(at + 1) && words.isTight(at + 2);
    }
}
