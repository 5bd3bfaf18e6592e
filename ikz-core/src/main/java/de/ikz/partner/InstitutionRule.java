package de.ikz.partner;

import java.util.Optional;
import java.util.Set;

/** Unknown bodies by their first word: {@code Abwasserverband Oberes Erlenbachtal}, {@code Ministerium für …}. */
final class InstitutionRule implements Rule {

    private static final Set<String> FURTHER =
            Set.of("am", "an", "im", "der", "und", "/", "-", "zu", "zur", "fuer", "von");

    /** {@code Kasseler Sparkasse}: what a city has one of. */
    private static final Set<String> OF_CITIES =
            Set.of("sparkasse", "verkehrsbetriebe", "verkehrsbetrieben", "stadtwerke", "stadtwerken", "zoo");

    private static final String NAME = "institution";
    private static final int LONGEST = 8;

    private static final Set<String> MASCULINE = Set.of("dem", "den", "des", "beim", "vom", "zum");

    @Override
    public void apply(Scan scan) {
        for (int i = 0; i < scan.words.size(); i++) {
            if (scan.isFree(i) && scan.words.isCapital(i)) {
                find(scan, i);
            }
        }
    }

    private static void find(Scan scan, int first) {
        Words words = scan.words;
        if (isAuthorityFor(words, first)) {
            note(scan, first, purpose(words, first + 2), kind(words.at(first)), "authority-for");
        } else if (isOfRegion(scan, first)) {
            note(scan, first, first + 2, PartnerKind.ASSOCIATION, NAME);
        } else if (isStateOffice(words, first)) {
            note(scan, first, name(scan, first + 2), PartnerKind.STATE_BODY, NAME);
        } else {
            kindAt(words, first)
                    .filter(kind -> kind != PartnerKind.STATE_BODY || !isVenue(words, first))
                    .ifPresent(kind -> named(scan, first, kind));
        }
    }

    /** An institution with a name behind it, and what a hyphen joins before it. */
    private static void named(Scan scan, int first, PartnerKind kind) {
        Words words = scan.words;
        int end = name(scan, first + 1);
        if (end <= first + 1) {
            return;
        }
        int from = first;
        while (words.isTight(from) && words.is(from - 1, "-") && words.isWord(from - 2) && words.isTight(from - 1)) {
            from -= 2;
        }
        note(scan, from, shortForm(words, end), kind, NAME);
    }

    private static void note(Scan scan, int from, int end, PartnerKind kind, String rule) {
        scan.candidate(from, end, kind, scan.words.written(from, end), rule);
    }

    /** Something happens {@code im Amtsgericht Stendal}. */
    private static boolean isVenue(Words words, int first) {
        boolean article = words.is(first - 1, "der") || words.is(first - 1, "dem");
        return Lexicon.PLACE_PREPOSITIONS.contains(words.at(article ? first - 2 : first - 1));
    }

    private static boolean isOfRegion(Scan scan, int first) {
        return isAdjective(scan.words, first)
                && scan.words.isCapital(first + 1)
                && scan.isFree(first + 1)
                && Lexicon.BODY_NOUNS.fit(scan.words.at(first + 1));
    }

    /** The kind that a word tells, or two that a hyphen joins: {@code LEADER-Region}; ZV is a contract too. */
    private static Optional<PartnerKind> kindAt(Words words, int i) {
        String word = words.at(i);
        if (word.equals("zv") && !(words.capitals(i) > 1 && MASCULINE.contains(words.at(i - 1)))) {
            return Optional.empty();
        }
        Optional<PartnerKind> joined = words.isTight(i) && words.is(i - 1, "-")
                ? Lexicon.INSTITUTIONS.kindOf(words.at(i - 2) + "-" + word)
                : Optional.empty();
        return joined.isPresent() ? joined : Lexicon.INSTITUTIONS.kindOf(word);
    }

    /** Its letters in brackets belong to a name: {@code Zweckverband Abfallwirtschaft Hildesheim (ZAH)}. */
    private static int shortForm(Words words, int end) {
        boolean bracket = words.is(end, "(") && words.is(end + 2, ")") && words.isWord(end + 1);
        return bracket && words.capitals(end + 1) > 1 ? end + 3 : end;
    }

    private static boolean isAuthorityFor(Words words, int i) {
        String word = words.at(i);
        return (word.startsWith("ministerium")
                        || word.startsWith("landesamt")
                        || word.startsWith("bundesamt")
                        || word.startsWith("landesbetrieb")
                        || word.startsWith("bundesministerium")
                        || word.startsWith("landesanstalt")
                        || word.startsWith("hochschule")
                        || word.startsWith("fachhochschule"))
                && (words.is(i + 1, "fuer")
                        || words.is(i + 1, "der")
                        || words.is(i + 1, "des")
                        || words.is(i + 1, "zur"))
                && words.isCapital(i + 2);
    }

    /** {@code Brandenburgische Bodengesellschaft}: an adjective of a region before a word for a body. */
    private static boolean isAdjective(Words words, int i) {
        String word = words.at(i);
        return words.at(i).length() > 6 && word.endsWith("er") && OF_CITIES.contains(words.at(i + 1))
                || word.endsWith("ische")
                || word.endsWith("ischem")
                || word.endsWith("ischen")
                || word.endsWith("ischer")
                || word.endsWith("isches");
    }

    /** {@code Staatliches Bauamt Augsburg}. */
    private static boolean isStateOffice(Words words, int i) {
        return words.at(i).startsWith("staatlich")
                && words.isCapital(i + 1)
                && words.at(i + 1).endsWith("amt");
    }

    private static PartnerKind kind(String word) {
        return word.startsWith("bund") ? PartnerKind.FEDERAL_BODY : PartnerKind.STATE_BODY;
    }

    /** {@code Umwelt, Gesundheit und Verbraucherschutz} ends with the noun behind "und". */
    private static int purpose(Words words, int first) {
        int end = first + 1;
        while (true) {
            if ((words.is(end, ",") || words.is(end, "und") || words.is(end, "-")) && words.isCapital(end + 1)) {
                boolean last = words.is(end, "und");
                end += 2;
                if (last) {
                    return end;
                }
            } else {
                return end;
            }
        }
    }

    /** The word behind a name in quotation marks: {@code AZV „Ziethetal“}. */
    private static int quotation(Words words, int first) {
        if (!words.is(first, "„") && !words.is(first, "\"")) {
            return first;
        }
        for (int at = first + 1; at < Math.min(words.size(), first + LONGEST); at++) {
            if (words.is(at, "“") || words.is(at, "”") || words.is(at, "\"")) {
                return at + 1;
            }
        }
        return first;
    }

    /** Capital words that look like a name, joined by hyphens, slashes or small words. */
    private static int name(Scan scan, int first) {
        Words words = scan.words;
        int quoted = quotation(words, first);
        if (quoted > first) {
            return quoted;
        }
        int end = first;
        int at = first;
        while (at < words.size() && at - first < LONGEST && scan.isFree(at) && !words.beginsLine(at)) {
            boolean noun =
                    Lexicon.NOUNS.fits(words.at(at)) && scan.nameAt(at + 1).isEmpty();
            if (words.isCapital(at) && !(end == first && noun)) {
                end = at + 1;
            } else if (!FURTHER.contains(words.at(at))
                    || !words.isCapital(at + 1)
                    || end == first
                    || !words.is(at, "-") && !words.is(at, "/") && Lexicon.NOUNS.fits(words.at(at + 1))) {
                break;
            }
            at++;
        }
        return end;
    }
}
