package de.ikz.partner;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the bodies that German administrative prose names: partners, and the city's own offices. Immutable; build it once
 * for a directory, a city and a day, then ask it for many texts. Linear in the text.
 *
 * <p>The own city is never a partner, whatever its name. A name that fits several bodies is decided by its words or
 * stays {@link PartnerMention.Status#AMBIGUOUS}.
 */
public final class PartnerFinder {

    private final WordTrie<Name> names = new WordTrie<>();
    private final Municipality own;
    private final LocalDate day;

    private PartnerFinder(Directory directory, Municipality own, LocalDate day, Collection<UnitLabel> units) {
        this.own = Objects.requireNonNull(own, "own");
        this.day = Objects.requireNonNull(day, "day");
        Objects.requireNonNull(units, "units");
        directory.bodies().stream()
                .flatMap(body -> NameForms.of(body).stream())
                .forEach(name -> names.put(name.text(), name));
    }

    /**
     * A finder for one city.
     *
     * @param directory the bodies that it links
     * @param own the city that keeps the register
     * @param day the day for which texts speak: names count as they were then
     * @param units the city's own offices that are known
     */
    public static PartnerFinder of(Directory directory, Municipality own, LocalDate day, Collection<UnitLabel> units) {
        return new PartnerFinder(directory, own, day, units);
    }

    /** What a text names. */
    public Found in(String text) {
        return in(text, List.of());
    }

    /**
     * What a text names, where bodies are known that are named beside it.
     *
     * @param text prose: a topic, a statement
     * @param beside bodies named in the same entry; they decide names that fit several bodies
     */
    public Found in(String text, Collection<Body> beside) {
        Words words = Words.of(text);
        List<PartnerMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<PartnerMention> mention = mention(words, at);
            mention.ifPresent(mentions::add);
            int next = at + 1;
            while (mention.isPresent()
                    && next < words.size()
                    && words.from(next) < mention.get().to()) {
                next++;
            }
            at = next;
        }
        return new Found(mentions, List.of());
    }

    /** What the name of a partner means, listed as a whole in the first column of a report. */
    public Found named(String name) {
        return named(name, List.of());
    }

    /** What the name of a listed partner means, where other bodies are named beside it. */
    public Found named(String name, Collection<Body> beside) {
        return in(name, beside);
    }

    private Optional<PartnerMention> mention(Words words, int at) {
        return names.longest(words, at).flatMap(match -> {
            List<Body> bodies = match.values().stream()
                    .filter(name -> name.use() == Alias.Use.ALONE)
                    .filter(name -> name.validity().covers(day) && name.isWrittenSo(words, at))
                    .map(Name::body)
                    .distinct()
                    .toList();
            if (bodies.size() != 1
                    || bodies.get(0).key().filter(own.key()::equals).isPresent()) {
                return Optional.empty();
            }
            Body body = bodies.get(0);
            return Optional.of(new PartnerMention(
                    words.from(at),
                    words.to(match.end() - 1),
                    body.kind(),
                    Optional.of(body),
                    body.name(),
                    PartnerMention.Status.LINKED,
                    "full-name",
                    List.of()));
        });
    }
}
