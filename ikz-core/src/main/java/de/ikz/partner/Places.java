package de.ikz.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the name of one place at a word: one that the directory knows, or one that looks like a name. */
final class Places {

    private static final Set<String> BEGINNINGS = Set.of(
            "bad", "sankt", "gross", "klein", "alt", "neu", "hohe", "hohen", "nieder", "ober", "unter", "st", "markt");
    private static final Set<String> JOINTS =
            Set.of("am", "an", "im", "in", "a", "i", "ob", "vor", "v", "bei", "b", "auf");
    private static final Set<String> ARTICLES = Set.of("der", "dem", "den", "d");

    private static final int LONGEST_NAME = 12;

    private final Scan scan;
    private final Words words;

    Places(Scan scan) {
        this.scan = scan;
        this.words = scan.words;
    }

    /** The known place at a word, called so. */
    Optional<Place> known(int at, PlaceClass placeClass, boolean plates) {
        if (!words.isCapital(at) && !words.isNumber(at)) {
            return Optional.empty();
        }
        Optional<WordTrie.Match<Name>> match = scan.nameAt(at);
        if (match.isEmpty() || isCompound(match.get().end())) {
            return Optional.empty();
        }
        List<Name> names = match.get().values();
        List<Body> bodies = scan.names.nearest(
                scan.names.bodies(
                        names,
                        words,
                        at,
                        name -> placeClass.fits(name.body())
                                && (name.use() != Alias.Use.PLATE || plates && scan.isPlateHere(name.body()))
                                && scan.names.isLikely(name)
                                && !(placeClass == PlaceClass.OFFICE
                                        && name.isCommon()
                                        && scan.names.isFarTown(name.body()))),
                names);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        boolean own = bodies.stream().anyMatch(scan.names::isOwn);
        boolean sure = names.stream().anyMatch(name -> name.use() == Alias.Use.ALONE && placeClass.fits(name.body()));
        List<Body> large = bodies.stream().filter(NameForms::isLarge).toList();
        List<Body> choices = placeClass == PlaceClass.OFFICE && large.size() == 1 ? large : bodies;
        return Optional.of(new Place(at, match.get().end(), own ? List.of() : choices, own, sure, placeClass));
    }

    /** Whether a name goes on behind a hyphen: {@code Halle-Neustadt} is not Halle. */
    boolean isCompound(int end) {
        return words.is(end, "-") && words.isTight(end) && words.isTight(end + 1) && words.isWord(end + 1);
    }

    /** A place that nobody knows, by its look: {@code Bad Homburg}, {@code Königstein im Taunus}, {@code Neu-Anspach}. */
    Optional<Place> unknown(int at, PlaceClass placeClass) {
        int word = at;
        if (BEGINNINGS.contains(words.at(word)) && words.isCapital(word) && !words.is(word + 1, "-")) {
            word += words.is(word + 1, ".") ? 2 : 1;
        }
        if (!looksLikeName(word)) {
            return Optional.empty();
        }
        int end = word + 1;
        while (isCompound(end) && words.isCapital(end + 1) && end - at < LONGEST_NAME) {
            end += 2;
        }
        if (words.is(end, "-")) {
            return Optional.empty();
        }
        return Optional.of(new Place(at, tail(end), List.of(), false, false, placeClass));
    }

    private boolean looksLikeName(int at) {
        String word = words.at(at);
        return word.length() > 2
                && scan.isFree(at)
                && words.isWord(at)
                && !words.isNumber(at)
                && words.isCapital(at)
                && words.capitals(at) == 1
                && !Lexicon.NOUNS.fits(word)
                && !Lexicon.OFFICES.fits(word)
                && Lexicon.INSTITUTIONS.kindOf(word).isEmpty()
                && !Lexicon.GROUP_MODIFIERS.contains(word)
                && !Lexicon.GROUP_NOUNS.contains(word)
                && !Lexicon.GROUP_TERRITORIES.contains(word)
                && scan.classAt(at).isEmpty();
    }

    /** The end of a name that goes on with a water or landscape. */
    private int tail(int end) {
        int at = end;
        if (words.is(at, "/") && words.isTight(at) && Lexicon.TAILS.contains(words.at(at + 1))) {
            return at + 2;
        }
        if (words.is(at, "(") && Lexicon.TAILS.contains(words.at(at + 1)) && words.is(at + 2, ")")) {
            return at + 3;
        }
        if (!JOINTS.contains(words.at(at))) {
            return end;
        }
        at += words.is(at + 1, ".") ? 2 : 1;
        if (ARTICLES.contains(words.at(at))) {
            at += words.is(at + 1, ".") ? 2 : 1;
        }
        return words.isCapital(at) && Lexicon.TAILS.contains(words.at(at)) ? at + 1 : end;
    }
}
