package de.ikz.partner;

import java.util.Optional;
import java.util.Set;

/** Bodies of which a city has one, called by their kind alone: {@code mit der IHK}, {@code das Jobcenter}. */
final class UnnamedBodyRule implements Rule {

    static final String NAME = "unnamed-body";

    private static final Set<String> ANY = Set.of("ein", "eine", "einer", "eines", "einem", "einen", "keine", "kein");

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        for (int i = 0; i < words.size(); i++) {
            if (!scan.isFree(i) || !words.isCapital(i) || scan.isQuoted(i)) {
                continue;
            }
            Optional<WordTrie.Match<PartnerKind>> match = Lexicon.UNNAMED.longest(words, i);
            if (match.isPresent() && isMeant(words, i, match.get().end())) {
                int end = match.get().end();
                scan.candidate(i, end, match.get().values().get(0), words.written(i, end), NAME);
            }
        }
    }

    private static boolean isMeant(Words words, int first, int end) {
        int before = words.is(first - 1, "der") || words.is(first - 1, "dem") ? first - 2 : first - 1;
        boolean joined = words.is(end, "-") && words.isTight(end)
                || words.is(first - 1, "-") && words.isTight(first)
                || words.isTight(end) && words.is(end, "/");
        boolean letters = words.at(first).length() < 4;
        return !joined
                && !(letters && words.capitals(first) < words.at(first).length())
                && !ANY.contains(words.at(first - 1))
                && !words.is(before, "in")
                && !words.is(before, "im");
    }
}
