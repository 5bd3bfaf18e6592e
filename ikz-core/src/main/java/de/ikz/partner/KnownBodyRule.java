package de.ikz.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Authorities, associations and companies that the directory knows: {@code LVwA}, {@code des Deutschen Städtetages}. */
final class KnownBodyRule implements Rule {

    private static final Set<String> BEFORE_LETTERS =
            Set.of("der", "die", "das", "des", "dem", "den", "vom", "beim", "zum", "zur", "im", "/", "durchs", "ans");

    /** Ends of words for the administration of a territory. */
    private static final Set<String> SEATS = Set.of("verwaltung", "ratsamt", "kreisamt", "kreishaus");

    @Override
    public void apply(Scan scan) {
        for (int i = 0; i < scan.words.size(); i++) {
            if (scan.isFree(i) && (scan.words.isCapital(i) || scan.words.isNumber(i) || isSmall(scan.words, i))) {
                find(scan, i);
            }
        }
    }

    /** Some names are written small: {@code ekom21}, {@code marego}. */
    private static boolean isSmall(Words words, int i) {
        return words.isWord(i) && words.at(i).length() > 2;
    }

    private static void find(Scan scan, int first) {
        Optional<WordTrie.Match<Name>> match = scan.nameAt(first);
        if (match.isEmpty()) {
            return;
        }
        List<Name> names = match.get().values().stream()
                .filter(name -> !NameForms.isTerritory(name.body())
                        || name.use() == Alias.Use.ALONE
                                && (NameForms.isCollective(name.body()) || tellsInstitution(scan.words, first)))
                .toList();
        if (names.isEmpty() || isTerritoryOfBody(scan.words, first) || isVenue(scan.words, first)) {
            return;
        }
        StateNamed state = StateNamed.after(scan, match.get().end());
        String home = state.id().orElse(scan.names.ownState());
        List<Body> bodies = scan.names.bodies(
                names,
                scan.words,
                first,
                name -> name.use() == Alias.Use.ALONE
                        || name.use() == Alias.Use.NAMED
                                && isAt(name.body(), home)
                                && isCalled(scan.words, first, name, state));
        if (isBranch(scan, match.get().end(), bodies, names)) {
            scan.candidate(first, state.end(), bodies.get(0).kind(), scan.words.written(first, state.end()), "branch");
            return;
        }
        int end =
                bracket(scan, state.id().isPresent() ? state.end() : match.get().end(), bodies);
        int form = LegalFormRule.end(scan.words, end);
        scan.mention(first, form < 0 ? end : form, bodies, "known-body");
    }

    /** A city may call a district by its office: {@code Kreisverwaltung Wolmirstedt}; that is never a venue. */
    private static boolean tellsInstitution(Words words, int first) {
        String word = words.at(first);
        return Lexicon.INSTITUTIONS.kindOf(word).isPresent()
                || SEATS.stream().anyMatch(seat -> word.endsWith(seat) || word.endsWith(seat + "es"));
    }

    /** {@code VKU Sachsen} is the branch in a state of a body of the whole country, not that body. */
    private static boolean isBranch(Scan scan, int end, List<Body> bodies, List<Name> names) {
        boolean whole = bodies.size() == 1
                && bodies.get(0).within().isEmpty()
                && bodies.get(0).kind() == PartnerKind.ASSOCIATION;
        return whole
                && names.get(0).isAcronym()
                && StateNamed.after(scan, end).id().isPresent()
                && scan.words.isCapital(end);
    }

    /** {@code in der Planungsregion Magdeburg} is a territory, {@code AG der Planungsregion Magdeburg} a body. */
    private static boolean isTerritoryOfBody(Words words, int first) {
        return (words.at(first).startsWith("planungsregion") || words.at(first).startsWith("planregion"))
                && Set.of("in", "fuer", "ueber").contains(words.at(first - 2));
    }

    /** Something happens {@code in der Hochschule Harz}. */
    private static boolean isVenue(Words words, int first) {
        boolean inside = words.is(first - 1, "der") && words.is(first - 2, "in");
        return inside
                && (words.at(first).endsWith("hochschule") || words.at(first).startsWith("uni"));
    }

    private static boolean isAt(Body body, String home) {
        return body.within().isEmpty() || Names.stateOf(body).equals(home);
    }

    /** Two letters are a body only after an article or with their state; {@code per SMS} is no ministry. */
    private static boolean isCalled(Words words, int first, Name name, StateNamed state) {
        boolean compound = words.is(first + 1, "-")
                && words.isTight(first + 1)
                && state.id().isEmpty();
        return !name.isAcronym()
                || name.text().length() > 2 && !compound && !words.is(first - 1, "per")
                || state.id().isPresent()
                || BEFORE_LETTERS.contains(words.at(first - 1));
    }

    /** Its short form in brackets belongs to it: {@code (LARO)}. */
    private static int bracket(Scan scan, int end, List<Body> bodies) {
        Words words = scan.words;
        boolean bracket = words.is(end, "(") && words.is(end + 2, ")") && words.isWord(end + 1);
        return bracket
                        && scan.isFree(end, end + 3)
                        && !bodies.isEmpty()
                        && words.capitals(end + 1) > 1
                        && words.to(end + 1) - words.from(end + 1) < 9
                ? end + 3
                : end;
    }
}
