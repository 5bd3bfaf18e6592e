package de.ikz.partner;

import java.util.Optional;
import java.util.Set;

/** Offices of the own city: {@code FB 32}, {@code Ämter 12 und 37}, {@code 32.41}, {@code Stadtordnungsdienst}. */
final class OwnUnitRule implements Rule {

    private static final int LOOK_BACK = 7;
    private static final Set<String> ROADS =
            Set.of("autobahn", "autobahnen", "bundesautobahn", "bundesautobahnen", "bab");
    private static final Set<String> OFFICES = Set.of(
            "fd", "fachdienst", "fachdienstes", "sg", "sachgebiet", "team", "abteilung", "abt", "fg", "fachgebiet");
    private static final Set<String> BEFORE_NUMBER =
            Set.of("§", "abs", "nr", ".", "€", "klasse", "seite", "/", "-", "ds");
    private static final Set<String> AFTER_NUMBER =
            Set.of("%", "€", "euro", "uhr", "/", "-", "jahre", "jahren", "prozent", "km", "tonnen");

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        PlaceList list = new PlaceList(scan);
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i) || !words.isWord(i)) {
                continue;
            }
            Optional<WordTrie.Match<String>> match = scan.units.codes().longest(words, i);
            if (match.isEmpty() || !isCode(scan, i, match.get().end())) {
                below(scan, i);
                continue;
            }
            int end = match.get().end();
            scan.unit(i, end, match.get().values().get(0));
            for (int next = list.separator(end); next > 0; next = list.separator(end)) {
                Optional<WordTrie.Match<String>> further = scan.units.numbers().longest(words, next);
                if (further.isEmpty()
                        || !words.isNumber(end - 1)
                        || !isNumber(words, next, further.get().end())) {
                    break;
                }
                end = further.get().end();
                scan.unit(next, end, further.get().values().get(0));
            }
        }
    }

    /** An office below a known one: {@code in 32.41}, {@code Fachdienst 02.3}; what may be a date is none. */
    private static void below(Scan scan, int i) {
        Words words = scan.words;
        if (!words.isNumber(i)
                || !words.is(i + 1, ".")
                || !words.isTight(i + 1)
                || !words.isTight(i + 2)
                || words.at(i).length() != 2
                || words.at(i + 2).length() > 2
                || !isNumber(words, i, i + 3)) {
            return;
        }
        boolean named = OFFICES.contains(words.at(i - 1));
        boolean date = words.at(i).compareTo("31") <= 0 && words.at(i + 2).compareTo("12") <= 0;
        if (named
                || !date
                        && !BEFORE_NUMBER.contains(words.at(i - 1))
                        && (i == 0 || words.isWord(i - 1) || words.is(i - 1, "("))) {
            int from = named ? i - 1 : i;
            scan.units.nearest(words.at(i) + "." + words.at(i + 2)).ifPresent(code -> scan.unit(from, i + 3, code));
        }
    }

    private static boolean isCode(Scan scan, int first, int end) {
        Words words = scan.words;
        if (words.isNumber(first)) {
            return isNumber(words, first, end) && end > first + 1 && !BEFORE_NUMBER.contains(words.at(first - 1));
        }
        if (end == first + 1 && words.at(first).length() < 6) {
            return words.capitals(first) > 1
                    || words.isNumber(end - 1)
                    || hasDigit(words.at(first)) && words.isCapital(first);
        }
        if (end == first + 1 || !words.isNumber(end - 1)) {
            return words.isCapital(first)
                    && !words.is(end, "-")
                    && new Places(scan)
                            .known(end, PlaceClass.OFFICE, false)
                            .filter(place -> !place.own())
                            .isEmpty()
                    && (end > first + 1
                            || new Places(scan).unknown(end, PlaceClass.CITY).isEmpty());
        }
        boolean road = words.is(first, "a") && isRoad(words, first);
        return words.isCapital(first) && !road && isNumber(words, first, end);
    }

    /** {@code auf der A 31 und A 37}, {@code Autobahnen A 2 und A 14} are roads, not offices. */
    private static boolean isRoad(Words words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - LOOK_BACK); at--) {
            boolean on =
                    words.is(at, "der") && Set.of("an", "auf", "von", "ueber").contains(words.at(at - 1));
            if (on || ROADS.contains(words.at(at)) || at == first - 1 && words.is(at, "die")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isNumber(Words words, int first, int end) {
        return words.isNumber(end - 1)
                && !(words.is(end, ".") && words.isNumber(end + 1) && words.isTight(end + 1))
                && !(words.isTight(end) && AFTER_NUMBER.contains(words.at(end)) && words.isTight(end + 1))
                && !Set.of("%", "€", "euro", "uhr").contains(words.at(end))
                && (!words.isTight(first) || !BEFORE_NUMBER.contains(words.at(first - 1)));
    }
}
