package de.ikz.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A name that stands for itself in a list of partners, read as a whole. */
final class ListedName {

    private final Scan scan;
    private final Words words;

    ListedName(String name, Names names, OwnUnits units, Collection<Body> beside) {
        this.scan = new Scan(name, names, units, beside, List.of());
        this.words = scan.words;
    }

    /** Whether the whole name is a body, a class or the own city. */
    boolean isWhole() {
        int end = words.size();
        Optional<Place> classed = classed();
        Optional<WordTrie.Match<Name>> match = scan.nameAt(0).filter(whole -> whole.end() == end);
        if (classed.isPresent()) {
            note(end, classed.get().bodies(), classed.get().own());
        } else if (match.isPresent()) {
            List<Name> names = match.get().values();
            boolean letters = !Lexicon.NOT_PLATES.contains(words.at(0))
                    && names.stream().allMatch(name -> name.use() == Alias.Use.PLATE);
            List<Body> bodies = scan.names.bodies(names, words, 0, name -> letters || name.use() != Alias.Use.PLATE);
            List<Body> near = scan.names.bodies(names, words, 0, name -> bodies.contains(name.body()) && isMeant(name));
            List<Body> far =
                    bodies.stream().filter(body -> !scan.names.isFarTown(body)).toList();
            note(
                    end,
                    scan.names.nearest(near.isEmpty() ? far : near, names),
                    bodies.stream().anyMatch(scan.names::isOwn));
        } else if (words.size() == 1 && words.is(0, "land")) {
            scan.names.find(scan.names.ownState()).ifPresent(state -> note(end, List.of(state), false));
        } else if (GroupRule.isWhole(words)) {
            scan.group(0, end, "listed-class");
        }
        return !scan.isUntouched();
    }

    private boolean isMeant(Name name) {
        return scan.names.isLikely(name) && !(name.isCommon() && scan.names.isFarTown(name.body()));
    }

    Found found() {
        return scan.found();
    }

    private Optional<Place> classed() {
        return scan.classAt(0)
                .flatMap(match -> new Places(scan)
                        .known(match.end(), match.values().get(0).placeClass(), true)
                        .filter(place -> place.end() == words.size()));
    }

    private void note(int end, List<Body> bodies, boolean own) {
        if (own) {
            scan.take(0, end);
        } else {
            scan.mention(0, end, bodies, "listed-name");
        }
    }

    /** An unknown partner with the whole name. */
    static Found candidate(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return Found.NOTHING;
        }
        int from = name.indexOf(plain);
        boolean group = OfficePlaceRule.areMany(Words.of(plain).at(0));
        PartnerMention mention = new PartnerMention(
                from,
                from + plain.length(),
                group ? PartnerKind.GROUP : kind(Words.of(plain)),
                Optional.empty(),
                plain,
                group ? PartnerMention.Status.GROUP : PartnerMention.Status.CANDIDATE,
                "listed-name",
                List.of());
        return new Found(List.of(mention), List.of());
    }

    private static PartnerKind kind(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<WordTrie.Match<ClassWord>> word = Lexicon.CLASSES.longest(words, i);
            if (words.isCapital(i) && word.isPresent()) {
                return word.get().values().get(0).placeClass().kind();
            }
            if (Lexicon.OFFICES.fits(words.at(i)) && words.isCapital(i + 1)) {
                return PartnerKind.MUNICIPALITY;
            }
            Optional<PartnerKind> kind = Lexicon.INSTITUTIONS.kindOf(words.at(i));
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return PartnerKind.UNKNOWN;
    }
}
