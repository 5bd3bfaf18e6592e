package de.ikz.partner;

import java.util.Set;

/**
 * Letters that nobody knows where a partner stands: {@code mit der FES}, {@code EVH beliefert}, {@code HAVAG und EVH}. Words
 * that are written in letters and are no body are listed in {@code not-bodies.txt}.
 */
final class UnknownLettersRule implements Rule {

    private static final Set<String> PARTNER =
            Set.of("mit", "durch", "seitens", "beim", "vom", "gegenueber", "zwischen");
    private static final Set<String> BEFORE_ARTICLE =
            Set.of("mit", "durch", "seitens", "von", "bei", "gegenueber", "fuer", "an", "ueber", "zwischen");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den");
    private static final Set<String> JOINTS = Set.of(",", "und", "sowie", "&");
    private static final Set<String> VERBS = Set.of("sind", "haben", "ist", "hat");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    @Override
    public void apply(Scan scan) {
        for (int i = 0; i < scan.words.size(); i++) {
            if (isLetters(scan, i) && isPartner(scan, i)) {
                scan.candidate(i, i + 1, PartnerKind.UNKNOWN, scan.words.written(i, i + 1), "unknown-letters");
            }
        }
    }

    private static boolean isLetters(Scan scan, int i) {
        Words words = scan.words;
        String word = words.at(i);
        if (!words.isCapital(i)
                || !scan.isFree(i)
                || scan.isQuoted(i)
                || word.length() < SHORTEST
                || word.length() > LONGEST
                || Lexicon.NOT_BODIES.contains(word)) {
            return false;
        }
        int digits = (int) word.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean joined = words.isTight(i) || words.isTight(i + 1) && (words.is(i + 1, "-") || words.is(i + 1, "/"));
        return !joined
                && digits < SHORTEST
                && words.capitals(i) == word.length() - digits
                && !words.isNumber(i + 1)
                && scan.nameAt(i).isEmpty();
    }

    private static boolean isPartner(Scan scan, int i) {
        Words words = scan.words;
        String before = words.at(i - 1);
        boolean listed = JOINTS.contains(before) && scan.isMentioned(i - 2)
                || JOINTS.contains(words.at(i + 1)) && scan.isMentioned(i + 2);
        return PARTNER.contains(before)
                || ARTICLES.contains(before) && BEFORE_ARTICLE.contains(words.at(i - 2))
                || listed
                || begins(words, i) && isVerb(words, i + 1);
    }

    private static boolean begins(Words words, int i) {
        return words.beginsLine(i) || words.is(i - 1, ".") || words.is(i - 1, ";") || words.is(i - 1, "•");
    }

    private static boolean isVerb(Words words, int i) {
        String word = words.at(i);
        return words.isWord(i)
                && !words.isCapital(i)
                && (word.length() > SHORTEST && word.endsWith("t") || VERBS.contains(word));
    }
}
