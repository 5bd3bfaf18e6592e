package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads places that stand one after the other: {@code Landkreise Börde, Jerichower Land und Harz}. The word of the kind
 * holds for all that follow until another one comes.
 */
final class PlaceList {

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den", "des");

    /** Lists are cut here, so that reading stays linear whatever the text. */
    static final int LONGEST = 100;

    private final Scan scan;
    private final Words words;
    private final Places places;

    PlaceList(Scan scan) {
        this.scan = scan;
        this.words = scan.words;
        this.places = new Places(scan);
    }

    /**
     * The places from a word on.
     *
     * @param first the word at which the first must stand
     * @param kind what is said of them
     * @param many whether unknown names may follow each other
     */
    List<Place> read(int first, PlaceClass kind, boolean many) {
        List<Place> found = new ArrayList<>();
        PlaceClass placeClass = kind;
        boolean unknown = kind != PlaceClass.STATE;
        boolean several = many;
        boolean last = false;
        boolean ended = false;
        int at = first;
        while (at < words.size() && found.size() < LONGEST) {
            int from = at;
            if (!found.isEmpty() && ARTICLES.contains(words.at(at))) {
                at++;
            }
            Optional<WordTrie.Match<ClassWord>> word = classWord(at);
            boolean classed = !found.isEmpty() && word.isPresent();
            if (classed) {
                several = word.get().values().get(0).many();
                last = false;
                ended = false;
                from = several ? word.get().end() : at;
                placeClass = word.get().values().get(0).placeClass();
                at = word.get().end();
            }
            Optional<Place> place = place(
                    at,
                    placeClass,
                    found.isEmpty() || classed,
                    unknown
                            && (kind == PlaceClass.OFFICE
                                    ? several && !found.isEmpty() && !ended
                                    : found.isEmpty() || classed || several && !ended));
            if (place.isEmpty() || !scan.isFree(place.get().first(), place.get().end())) {
                break;
            }
            Place read = shortForm(place.get());
            found.add(classed ? read.from(from) : read);
            int next = separator(country(read.end()));
            if (next < 0) {
                break;
            }
            ended |= last;
            last |= !words.is(read.end(), ",") && !words.is(read.end(), "/");
            at = next;
        }
        return found;
    }

    private Optional<WordTrie.Match<ClassWord>> classWord(int at) {
        return words.isCapital(at) || words.is(at, "kreisfreien") ? scan.classAt(at) : Optional.empty();
    }

    private Optional<Place> place(int at, PlaceClass placeClass, boolean first, boolean unknown) {
        Optional<Place> known = places.known(at, placeClass, true);
        if (known.isPresent()) {
            return known;
        }
        Optional<Place> other = first || placeClass == PlaceClass.STATE || placeClass == PlaceClass.COLLECTIVE
                ? Optional.empty()
                : places.known(at, PlaceClass.OFFICE, false).filter(place -> place.sure() && !place.isUnknown());
        return other.isPresent() ? other : unknown ? places.unknown(at, placeClass) : Optional.empty();
    }

    /** A short form in brackets belongs to the name before: {@code Salzlandkreis (SLK)}. */
    private Place shortForm(Place place) {
        int at = place.end();
        boolean bracket = words.is(at, "(") && words.is(at + 2, ")");
        return bracket && words.isWord(at + 1) && words.capitals(at + 1) > 1 ? place.to(at + 3) : place;
    }

    /** Behind the letters of a country or state: {@code Gliwice (PL)}. */
    int country(int at) {
        boolean bracket = words.is(at, "(") && words.isWord(at + 1) && words.is(at + 2, ")");
        int length = words.at(at + 1).length();
        return bracket && length < 4 && words.capitals(at + 1) == length ? at + 3 : at;
    }

    /** The word after a comma or conjunction; -1 where there is none. */
    int separator(int at) {
        return switch (words.at(at)) {
            case ",", ";" -> conjunction(at + 1) > 0 ? conjunction(at + 1) : at + 1;
            case "/" -> at + 1;
            default -> conjunction(at);
        };
    }

    private int conjunction(int at) {
        return switch (words.at(at)) {
            case "und", "sowie", "oder", "&" -> at + 1;
            case "bzw", "u" -> words.is(at + 1, ".") ? at + 2 : -1;
            default -> -1;
        };
    }
}
