package de.ikz.partner;

import de.ikz.organization.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All names of a directory, as a city reads them on a day. */
final class Names {

    private final WordTrie<Name> trie = new WordTrie<>();
    private final Directory directory;
    private final Own own;
    private final String ownState;
    private final LocalDate day;

    Names(Directory directory, Municipality own, String ownName, LocalDate day) {
        this.directory = directory;
        this.own = Own.of(directory, own, ownName);
        this.ownState = "k" + own.key().substring(0, 2);
        this.day = day;
        for (Body body : directory.bodies()) {
            for (Name name : NameForms.of(body)) {
                trie.put(Spellings.of(name), name);
                Spellings.ofDative(name).ifPresent(words -> trie.put(words, name));
            }
        }
        this.own.unlisted().ifPresent(body -> NameForms.of(body).forEach(name -> trie.put(Spellings.of(name), name)));
    }

    String ownState() {
        return ownState;
    }

    boolean isOwn(Body body) {
        return own.is(body);
    }

    /**
     * Whether a name that others may have too means its body here: an authority or association of another state is not
     * meant, nor a small municipality far away whose name other places bear too.
     */
    boolean isLikely(Name name) {
        Body body = name.body();
        return isNear(body)
                || (NameForms.isTerritory(body)
                        ? body.district().isEmpty() || !name.isShared()
                        : body.within().isEmpty());
    }

    /** Whether a body belongs to the own state. */
    boolean isNear(Body body) {
        return stateOf(body).equals(ownState);
    }

    /** Whether it is a town of another state, of which only a word of its kind or its office tells. */
    boolean isFarTown(Body body) {
        return body.district().isPresent() && !NameForms.isLarge(body) && !isNear(body);
    }

    /** The id of the state of a body, empty where it has none. */
    static String stateOf(Body body) {
        return body.key()
                .map(key -> "k" + key.substring(0, 2))
                .or(() -> body.within().map(id -> id.length() > 3 ? id.substring(0, 3) : id))
                .orElse("");
    }

    Optional<Body> find(String id) {
        return directory.find(id);
    }

    /** All municipalities and districts that are called like this place. */
    List<Body> namesakes(Words words, Place place) {
        return at(words, place.first())
                .map(match -> nearest(
                        bodies(
                                match.values(),
                                words,
                                place.first(),
                                name -> PlaceClass.ANY.fits(name.body()) && name.use() != Alias.Use.PLATE),
                        match.values()))
                .orElse(List.of());
    }

    /**
     * Of namesakes in several states those of the own one, unless a large city elsewhere is meant as well; from afar the
     * large city to which the short name belongs: Frankfurt is Frankfurt am Main but in Brandenburg.
     */
    List<Body> nearest(List<Body> bodies, Collection<Name> names) {
        boolean namesakes = bodies.stream().map(Body::kind).distinct().count() == 1
                && bodies.stream().allMatch(NameForms::isTerritory);
        if (bodies.size() < 2 || !namesakes) {
            return bodies;
        }
        List<Body> near = bodies.stream().filter(this::isNear).toList();
        List<Body> large = bodies.stream().filter(NameForms::isLarge).toList();
        if (!near.isEmpty()) {
            return near.containsAll(large) || near.stream().anyMatch(NameForms::isLarge) ? near : bodies;
        }
        List<Body> bearers = large.stream()
                .filter(body -> names.stream().anyMatch(name -> name.use() == Alias.Use.ALONE && name.body() == body))
                .toList();
        return bearers.size() == 1 ? bearers : bodies;
    }

    /** The longest name that begins at a word. */
    Optional<WordTrie.Match<Name>> at(Words words, int first) {
        return trie.longest(words, first);
    }

    /** The bodies of these names, as they were on the day; bodies of the past only where no present one is called so. */
    List<Body> bodies(Collection<Name> names, Words words, int first, Predicate<Name> filter) {
        List<Name> written = names.stream()
                .filter(name -> name.isWrittenSo(words, first) && filter.test(name))
                .toList();
        List<Body> now = distinct(written, name -> name.validity().covers(day));
        return now.isEmpty() ? distinct(written, this::isPast) : now;
    }

    private boolean isPast(Name name) {
        return name.validity().until().filter(end -> !end.isAfter(day)).isPresent();
    }

    private static List<Body> distinct(List<Name> names, Predicate<Name> filter) {
        List<Body> bodies = new ArrayList<>();
        names.stream()
                .filter(filter)
                .map(Name::body)
                .filter(body -> !bodies.contains(body))
                .forEach(bodies::add);
        return bodies;
    }
}
