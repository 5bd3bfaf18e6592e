package de.ikz.partner;

import java.util.Set;

/** Classes of bodies: {@code umliegende Landkreise}, {@code andere Ordnungsämter (LSA)}, {@code 14 Großstädte}. */
final class GroupRule implements Rule {

    private static final Set<String> ALL = Set.of("alle", "allen", "aller");
    private static final Set<String> FEW =
            Set.of("zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf");

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i) || !words.isCapital(i) || scan.isQuoted(i)) {
                continue;
            }
            boolean territory = Lexicon.GROUP_TERRITORIES.contains(words.at(i));
            if (!territory && !Lexicon.GROUP_NOUNS.contains(words.at(i)) || words.is(i + 1, "-")) {
                continue;
            }
            int from = i;
            while (from > 0 && scan.isFree(from - 1) && isModifier(words, from - 1)) {
                from--;
            }
            if (isOfSurroundings(words, i)) {
                scan.group(from, i + 3, "class-of-bodies");
            } else if (from < i && isCounted(words, i) && !isAllNamed(words, from, i)
                    || territory && Lexicon.GROUP_ARTICLES.contains(words.at(i - 1))) {
                scan.group(from, end(words, i + 1), "class-of-bodies");
            }
        }
    }

    /** Whether the whole text names a class, such as {@code Landkreise (LSA)}. */
    static boolean isWhole(Words words) {
        int last = words.size() - 1;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "(")) {
                last = i - 1;
                break;
            }
        }
        int head = Math.min(last, 3);
        for (int i = 0; i <= head; i++) {
            String word = words.at(i);
            if (words.isCapital(i)
                    && (Lexicon.GROUP_TERRITORIES.contains(word) || Lexicon.GROUP_NOUNS.contains(word))) {
                return true;
            }
            if (words.isCapital(i) && i > 0) {
                return false;
            }
        }
        return false;
    }

    /** Stellen are bodies only where their adjective says so, never where they are counted. */
    private static boolean isCounted(Words words, int i) {
        String before = words.at(i - 1);
        return !words.is(i, "stellen") || before.startsWith("oeffentlich") || before.startsWith("ander");
    }

    /** {@code Gemeinden des Umlandes}. */
    private static boolean isOfSurroundings(Words words, int i) {
        return words.is(i + 1, "des") && (words.is(i + 2, "umlandes") || words.is(i + 2, "umlands"));
    }

    /** {@code alle drei Bibliotheken} are those that were named before, no class. */
    private static boolean isAllNamed(Words words, int from, int noun) {
        return noun - from == 2 && ALL.contains(words.at(from)) && FEW.contains(words.at(from + 1));
    }

    private static boolean isNoun(String word) {
        return Lexicon.GROUP_TERRITORIES.contains(word) || Lexicon.GROUP_NOUNS.contains(word);
    }

    private static boolean isModifier(Words words, int i) {
        return Lexicon.GROUP_MODIFIERS.contains(words.at(i))
                || words.isNumber(i) && words.at(i).length() < 4 && !words.is(i - 1, ".")
                || words.is(i, ".") && words.is(i - 1, "krsfr");
    }

    private static int end(Words words, int first) {
        int at = first;
        while (words.is(at, "und") && words.isCapital(at + 1) && isNoun(words.at(at + 1)) && !words.is(at + 2, "-")) {
            at += 2;
        }
        return words.is(at, "(") && words.is(at + 2, ")") ? at + 3 : at;
    }
}
