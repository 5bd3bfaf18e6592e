package de.ikz.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places after a word of their kind: {@code Stadt Burg}, {@code LK – JL}, {@code Städte Dessau, Halle und Leipzig}. */
final class ClassedPlaceRule implements Rule {

    private static final Set<String> LEADS = Set.of("wie", "insbesondere", "namentlich", ":", "(");
    private static final Set<String> FILLERS =
            Set.of("z", "b", ".", "u", "a", "aus", "der", "in", "im", "mit", "die", "etwa", "zum", "beispiel");
    private static final int LONGEST_FILLER = 9;

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i) || !words.isCapital(i) && !words.at(i).startsWith("k")) {
                continue;
            }
            Optional<WordTrie.Match<ClassWord>> match = Lexicon.CLASSES.longest(words, i);
            if (match.isEmpty() || match.get().values().get(0).placeClass() == PlaceClass.STATE) {
                continue;
            }
            ClassWord word = match.get().values().get(0);
            boolean letters =
                    Character.isUpperCase(word.text().charAt(word.text().length() - 1));
            if (letters && words.capitals(i) < 2
                    || !words.isCapital(match.get().end() - 1)
                            && !words.is(match.get().end() - 1, ".")
                            && !words.is(match.get().end() - 2, "-")) {
                continue;
            }
            int start = start(words, match.get().end(), word);
            List<Place> places = start < 0 ? List.of() : list.read(start, word.placeClass(), word.many());
            if (places.size() == 1 && places.get(0).isUnknown() && (word.many() || isVague(word))) {
                continue;
            }
            if (!places.isEmpty() && (word.many() || start - match.get().end() > 1)) {
                scan.take(i, match.get().end());
            }
            for (int at = 0; at < places.size(); at++) {
                boolean whole = at == 0 && !word.many() && start - match.get().end() < 2;
                note(scan, whole ? places.get(at).from(i) : places.get(at), word, places.get(at));
            }
        }
    }

    /** Kreis and Region alone say too little of an unknown name. */
    private static boolean isVague(ClassWord word) {
        return Set.of("Kreis", "Region", "Kommune", "LH", "Oberzentrum").contains(word.text());
    }

    /** Where the places begin: at once, behind a dash, or behind words such as {@code wie z. B.}. */
    private static int start(Words words, int end, ClassWord word) {
        if (words.is(end, "-") && !words.isTight(end + 1)) {
            return end + 1;
        }
        if (words.is(end, "-") && word.text().equals("LH") || words.is(end, ".")) {
            return end + 1;
        }
        if (words.isCapital(end) || !word.many()) {
            return end;
        }
        boolean led = false;
        for (int at = end; at < Math.min(words.size(), end + LONGEST_FILLER); at++) {
            boolean lead = LEADS.contains(words.at(at));
            led |= lead;
            if (led && words.isCapital(at) && !FILLERS.contains(words.at(at))) {
                return at;
            }
            if (!lead
                    && !FILLERS.contains(words.at(at))
                    && (led || !words.at(at).equals("region"))) {
                return -1;
            }
        }
        return -1;
    }

    private static void note(Scan scan, Place span, ClassWord word, Place place) {
        if (place.own()) {
            scan.take(span.first(), span.end());
        } else if (place.isUnknown()) {
            String name = scan.words.written(place.first(), place.end());
            String full = place.placeClass() == PlaceClass.CITY || place.placeClass() == PlaceClass.MUNICIPALITY
                    ? name
                    : full(word) + name;
            scan.candidate(span.first(), span.end(), place.placeClass().kind(), full, "classed-name");
        } else {
            scan.mention(span.first(), span.end(), place.bodies(), "classed-place");
        }
    }

    private static String full(ClassWord word) {
        return switch (word.placeClass()) {
            case DISTRICT -> "Landkreis ";
            case COLLECTIVE ->
                word.text().startsWith("Samt")
                        ? "Samtgemeinde "
                        : word.text().startsWith("Verb") ? "Verbandsgemeinde " : "Verwaltungsgemeinschaft ";
            default -> "";
        };
    }
}
