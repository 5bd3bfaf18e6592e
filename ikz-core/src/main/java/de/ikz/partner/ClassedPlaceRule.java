package de.ikz.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places after a word of their kind: {@code Stadt Burg}, {@code LK – JL}, {@code Städte Dessau, Halle und Leipzig}. */
final class ClassedPlaceRule implements Rule {

    private static final Set<String> LEADS = Set.of("wie", "insbesondere", "namentlich", ":", "(");
    private static final Set<String> FILLERS =
            Set.of("z", "b", ".", "u", "a", "aus", "der", "in", "im", "mit", "die", "etwa", "zum", "beispiel");
    private static final java.util.Map<String, String> COLLECTIVES =
            java.util.Map.of("Amt", "Amt ", "Ämt", "Amt ", "Samt", "Samtgemeinde ", "Verb", "Verbandsgemeinde ");
    private static final Set<String> STATES_WITH_AEMTER = Set.of("k01", "k12", "k13");
    private static final int LONGEST_FILLER = 9;

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i)
                    || words.isTight(i) && words.is(i - 1, "-")
                    || !words.isCapital(i) && !words.at(i).startsWith("k")) {
                continue;
            }
            Optional<WordTrie.Match<ClassWord>> match = scan.classAt(i);
            if (match.isEmpty() || match.get().values().get(0).placeClass() == PlaceClass.STATE) {
                continue;
            }
            ClassWord word = match.get().values().get(0);
            if (isOffice(word) && !STATES_WITH_AEMTER.contains(scan.names.ownState())) {
                continue;
            }
            boolean letters =
                    Character.isUpperCase(word.text().charAt(word.text().length() - 1));
            if (letters && words.capitals(i) < 2
                    || !words.isCapital(match.get().end() - 1)
                            && !words.is(match.get().end() - 1, ".")
                            && !words.is(match.get().end() - 2, "-")) {
                continue;
            }
            if (isVenue(words, i)) {
                continue;
            }
            both(scan, i, match.get());
            int start = start(words, match.get().end(), word);
            List<Place> places = start < 0 ? List.of() : list.read(start, word.placeClass(), word.many());
            if (places.size() == 1 && places.get(0).isUnknown() && (word.many() || isVague(words, i, word))) {
                continue;
            }
            if (!places.isEmpty() && (word.many() || start - match.get().end() > 1)) {
                scan.take(i, match.get().end());
            }
            for (int at = 0; at < places.size(); at++) {
                boolean whole = at == 0 && !word.many() && start - match.get().end() < 2;
                note(scan, whole ? places.get(at).from(i) : places.get(at), word, places.get(at));
            }
            takeClassWords(scan, places);
        }
    }

    /** Words of a kind among the places that are read belong to them: {@code … sowie die Gemeinden Möser und Gommern}. */
    private static void takeClassWords(Scan scan, List<Place> places) {
        int end = places.isEmpty() ? 0 : places.get(places.size() - 1).end();
        for (int at = places.isEmpty() ? 0 : places.get(0).end(); at < end; at++) {
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

    /** {@code Stadt und Landkreis Osnabrück} are two: the first word means the other body of the name. */
    private static void both(Scan scan, int i, WordTrie.Match<ClassWord> first) {
        Words words = scan.words;
        int at = words.is(first.end(), "und") || words.is(first.end(), "/") ? first.end() + 1 : -1;
        if (at < 0 || !words.isCapital(at)) {
            return;
        }
        Places places = new Places(scan);
        scan.classAt(at)
                .filter(second -> second.values().get(0).placeClass()
                        != first.values().get(0).placeClass())
                .flatMap(second ->
                        places.known(second.end(), second.values().get(0).placeClass(), false))
                .flatMap(place ->
                        places.known(place.name(), first.values().get(0).placeClass(), false))
                .filter(place -> !place.own())
                .ifPresent(place -> scan.mention(i, first.end(), place.bodies(), "both-of-name"));
    }

    /** An Amt is an office, but in some states also several municipalities with one administration. */
    private static boolean isOffice(ClassWord word) {
        return word.text().startsWith("Amt") || word.text().startsWith("Ämter");
    }

    /** Kreis and Region alone say too little of an unknown name. */
    private static boolean isVague(Words words, int i, ClassWord word) {
        boolean kreis = word.text().equals("Kreis")
                && Set.of("der", "dem", "des", "den", "vom", "mit").contains(words.at(i - 1));
        return !kreis
                && Set.of("Kreis", "Region", "Kommune", "LH", "Oberzentrum").contains(word.text());
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
            String name = scan.words.written(place.name(), place.end());
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
            case DISTRICT -> word.many() || word.text().length() < 5 ? "Landkreis " : word.text() + " ";
            case COLLECTIVE ->
                COLLECTIVES.entrySet().stream()
                        .filter(entry -> word.text().startsWith(entry.getKey()))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst()
                        .orElse("Verwaltungsgemeinschaft ");
            default -> "";
        };
    }
}
