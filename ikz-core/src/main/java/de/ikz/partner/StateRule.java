package de.ikz.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** States as partners: {@code mit dem Land Sachsen-Anhalt}, {@code durch das Land}, {@code Zusammenarbeit S/A}. */
final class StateRule implements Rule {

    private static final Set<String> ACTING = Set.of("mit", "durch", "vom", "beim", "an", "gegenueber", "seitens");
    private static final Set<String> SPACE =
            Set.of("innerhalb", "in", "im", "ausserhalb", "auf", "nach", "aus", "ueber");
    private static final Suffixes OF_TERRITORY = new Suffixes(Set.of(
            "gesetz",
            "gesetzes",
            "verordnung",
            "raum",
            "gebiet",
            "ebene",
            "teil",
            "regionen",
            "buerger",
            "haushalt",
            "erlass"));

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        Places places = new Places(scan);
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i) || !words.isCapital(i)) {
                continue;
            }
            Optional<WordTrie.Match<ClassWord>> match = scan.classAt(i);
            if (match.isPresent() && match.get().values().get(0).placeClass() == PlaceClass.STATE) {
                List<Place> states = list.read(match.get().end(), PlaceClass.STATE, false);
                int from = i;
                if (states.isEmpty() && isOwnState(words, i)) {
                    own(scan).ifPresent(body -> scan.mention(from, from + 1, List.of(body), "own-state"));
                } else if (!states.isEmpty() && isActing(words, i)) {
                    boolean many = match.get().values().get(0).many();
                    states.forEach(state -> scan.mention(
                            state == states.get(0) && !many ? from : state.first(),
                            state.end(),
                            state.bodies(),
                            "state"));
                }
            } else if (words.at(i).endsWith("zusammenarbeit") || words.is(i, "mit")) {
                places.known(i + 1, PlaceClass.STATE, false)
                        .ifPresent(state -> scan.mention(state.first(), state.end(), state.bodies(), "state"));
            }
        }
    }

    /** {@code mit dem Land} alone is the own state. */
    private static boolean isOwnState(Words words, int i) {
        boolean article = words.is(i - 1, "dem") || words.is(i - 1, "das");
        return words.is(i, "land")
                && (ACTING.contains(words.at(article ? i - 2 : i - 1))
                        || words.at(i - 1).endsWith("zusammenarbeit"))
                && !words.isCapital(i + 1)
                && !words.is(i + 1, "-");
    }

    private static boolean isActing(Words words, int i) {
        boolean article = Set.of("dem", "den", "des", "der", "das").contains(words.at(i - 1));
        int before = article ? i - 2 : i - 1;
        return !SPACE.contains(words.at(before))
                && !(words.is(i, "landes")
                        && (OF_TERRITORY.fit(words.at(before))
                                || Lexicon.GROUP_NOUNS.contains(words.at(before))
                                || Lexicon.GROUP_TERRITORIES.contains(words.at(before))));
    }

    private static Optional<Body> own(Scan scan) {
        return scan.names.find(scan.names.ownState());
    }
}
