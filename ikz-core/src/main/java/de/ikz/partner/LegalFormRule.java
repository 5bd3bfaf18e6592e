package de.ikz.partner;

import java.util.Set;

/** Unknown bodies with a legal form behind their name: {@code Windpark Oderland GmbH}, {@code Taunus Touristik e. V.}. */
final class LegalFormRule implements Rule {

    private static final Set<String> COMPANIES = Set.of("gmbh", "mbh", "ggmbh", "eg", "aoer", "kg");
    private static final Set<String> LINKS =
            Set.of("fuer", "und", "&", "-", "/", "der", "des", "im", "in", ".", "zur", "von");
    private static final Set<String> ARTICLES = Set.of(
            "ag", "gmbh", "kg", "eg", "die", "der", "das", "eine", "einer", "eines", "ein", "diese", "dieser", "mit",
            "fuer", "bei", "in");
    private static final Set<String> FROM_LEFT = Set.of("im", "zur");
    private static final Set<String> GLUE = Set.of("fuer", "und", "&", "-", "/");

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        for (int i = 1; i < words.size(); i++) {
            int end = end(words, i);
            if (end < 0 || !scan.isFree(i, end)) {
                continue;
            }
            int from = ARTICLES.contains(words.at(i - 1)) ? i : start(scan, i);
            if (from < i) {
                PartnerKind kind =
                        words.is(i, "e") || words.is(i, "ev") ? PartnerKind.ASSOCIATION : PartnerKind.COMPANY;
                scan.candidate(from, end, kind, words.written(from, end), "legal-form");
            }
        }
    }

    /** The word behind a legal form that begins at a word; -1 where there is none. */
    static int end(Words words, int i) {
        if (words.is(i, "e") && words.is(i + 1, ".") && words.is(i + 2, "v")) {
            return words.is(i + 3, ".") ? i + 4 : i + 3;
        }
        boolean form = COMPANIES.contains(words.at(i)) && words.capitals(i) > 0
                || words.is(i, "ev") && words.capitals(i) == 1 && !words.isCapital(i);
        boolean partnership =
                words.is(i + 1, "&") && words.is(i + 2, "co") && words.is(i + 3, ".") && words.is(i + 4, "kg");
        return form ? partnership ? i + 5 : i + 1 : -1;
    }

    /** Whether a word, or the last of those that hyphens join to it, is a word for a body. */
    private static boolean isBody(Words words, int i) {
        int last = i;
        while (words.is(last + 1, "-") && words.isTight(last + 2)) {
            last += 2;
        }
        return Lexicon.BODY_NOUNS.fit(words.at(last));
    }

    /** Whether a hyphen stands at a word that leaves a half one before it: {@code Burgen- und Heideland}. */
    private static boolean isHalfWord(Words words, int hyphen) {
        return words.is(hyphen, "-")
                && words.isTight(hyphen)
                && !words.isTight(hyphen + 1)
                && (words.is(hyphen + 1, "und") || words.is(hyphen + 1, "&"));
    }

    /** Walks back over capital words and what joins them. */
    private static int start(Scan scan, int i) {
        Words words = scan.words;
        int from = i;
        for (int at = i - 1; at >= 0 && i - at < 12 && scan.isFree(at) && !words.beginsLine(at + 1); at--) {
            boolean capital = words.isCapital(at)
                    && !ARTICLES.contains(words.at(at))
                    && !scan.classAt(at).isPresent();
            if (capital || words.isNumber(at) && from < i && at == from - 1) {
                from = at;
            } else if (from < i
                    && !GLUE.contains(words.at(at))
                    && (isBody(words, from) || FROM_LEFT.contains(words.at(at)) && !isBody(words, at - 1))) {
                break;
            } else if (!LINKS.contains(words.at(at))
                    || !words.isCapital(isHalfWord(words, at - 1) ? at - 2 : at - 1)
                    || !GLUE.contains(words.at(at)) && at + 1 != from) {
                break;
            }
        }
        return from;
    }
}
