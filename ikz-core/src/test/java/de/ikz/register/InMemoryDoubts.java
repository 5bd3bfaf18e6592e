package de.ikz.register;

import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Doubts of entries in lists. */
public final class InMemoryDoubts implements Doubts {

    private final InMemoryCooperations cooperations;

    private record Placed(OpenDoubt open, Window.Cursor place) {}

    InMemoryDoubts(InMemoryCooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    public Page list(Filter filter, Set<Doubt.Kind> kinds, Window window) {
        Paged<Placed> page = Paged.of(
                placed(filter)
                        .filter(placed -> kinds.isEmpty()
                                || kinds.contains(placed.open().doubt().kind()))
                        .toList(),
                window,
                Placed::place);
        return new Page(page.items().stream().map(Placed::open).toList(), page.previous(), page.next());
    }

    @Override
    public Map<Doubt.Kind, Long> count(Filter filter) {
        return placed(filter)
                .collect(Collectors.groupingBy(placed -> placed.open().doubt().kind(), Collectors.counting()));
    }

    @Override
    public List<Likeness> alike(Filter filter, int most) {
        List<Recording> sorted = cooperations.matching(filter).stream()
                .sorted(Comparator.comparing(Recording::registerKey)
                        .thenComparing(recording -> recording.entry().id()))
                .toList();
        List<Likeness> pairs = new ArrayList<>();
        for (int one = 0; one < sorted.size(); one++) {
            for (int other = one + 1; other < sorted.size(); other++) {
                pair(sorted.get(one).entry(), sorted.get(other).entry(), sorted).ifPresent(pairs::add);
            }
        }
        return pairs.stream().limit(most).toList();
    }

    private static Optional<Likeness> pair(Entry one, Entry other, List<Recording> all) {
        boolean sameUnit = Matching.responsibility(one)
                .unit()
                .equals(Matching.responsibility(other).unit());
        if (sameUnit || !one.municipality().equals(other.municipality()) || Likeness.isDecided(one, other)) {
            return Optional.empty();
        }
        String topic = topic(one);
        if (!topic.isEmpty() && topic.equals(topic(other)) && few(one, all, entry -> topic.equals(topic(entry)))) {
            return Optional.of(new Likeness(one, other, one.content().wording().topic()));
        }
        Map<String, String> companies = companies(one);
        return companies(other).keySet().stream()
                .filter(companies::containsKey)
                .filter(company -> few(one, all, entry -> companies(entry).containsKey(company)))
                .sorted()
                .findFirst()
                .map(id -> new Likeness(one, other, companies.get(id)));
    }

    private static boolean few(Entry one, List<Recording> all, Predicate<Entry> share) {
        return all.stream()
                        .map(Recording::entry)
                        .filter(entry -> entry.municipality().equals(one.municipality()))
                        .filter(share)
                        .count()
                <= Likeness.MOST_SHARING;
    }

    private static String topic(Entry entry) {
        return SortKey.of(entry.content().wording().topic());
    }

    private static Map<String, String> companies(Entry entry) {
        return entry.readings()
                .conclusions(Conclusion.Party.class)
                .filter(party ->
                        party.kind() == PartnerKind.COMPANY && party.body().isPresent())
                .collect(Collectors.toMap(
                        party -> party.body().orElseThrow(), Conclusion.Party::name, (first, second) -> first));
    }

    private Stream<Placed> placed(Filter filter) {
        return cooperations.matching(filter).stream()
                .flatMap(version -> IntStream.range(
                                0, version.entry().readings().doubts().size())
                        .mapToObj(at -> new OpenDoubt(version.entry(), at))
                        .map(open -> new Placed(open, open.place(version.registerKey()))))
                .sorted((one, other) -> Paged.compare(one.place(), other.place()));
    }
}
