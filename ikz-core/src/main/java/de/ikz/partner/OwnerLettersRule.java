package de.ikz.partner;

import java.util.Set;

/** Letters of an unknown body to which a working group belongs: {@code AG „Wirtschaftsförderung“ der RKM}. */
final class OwnerLettersRule implements Rule {

    private static final Set<String> GROUPS = Set.of(
            "ag",
            "ak",
            "uag",
            "arbeitsgruppe",
            "arbeitskreis",
            "beirat",
            "ausschuss",
            "fachgruppe",
            "gremium",
            "unterausschuss");
    private static final int SHORTEST = 3;

    @Override
    public void apply(Scan scan) {
        Words words = scan.words;
        int last = words.size() - 1;
        boolean article = words.is(last - 1, "der") || words.is(last - 1, "des");
        if (!article || !scan.isFree(last) || !words.isWord(last) || !beginsWithGroup(words)) {
            return;
        }
        int length = words.at(last).length();
        if (length >= SHORTEST
                && words.capitals(last) == length
                && scan.nameAt(last).isEmpty()) {
            scan.candidate(last, last + 1, PartnerKind.UNKNOWN, words.written(last, last + 1), "owner-letters");
        }
    }

    private static boolean beginsWithGroup(Words words) {
        return GROUPS.contains(words.at(0)) || GROUPS.contains(words.at(1)) || GROUPS.contains(words.at(2));
    }
}
