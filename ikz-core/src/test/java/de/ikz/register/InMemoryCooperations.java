package de.ikz.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Versions in a list; what counts on a date is asked of {@link Timeline}. */
public final class InMemoryCooperations implements Cooperations {

    private record Key(Municipality municipality, CooperationId id) {

        static Key of(Entry entry) {
            return new Key(entry.municipality(), entry.id());
        }
    }

    private final InMemoryTransactions transactions;
    private final InMemoryUnits units;
    private Map<Key, List<Recording>> all = new HashMap<>();
    private Map<Municipality, Integer> lastNumbers = new HashMap<>();

    /** No entries yet. */
    public InMemoryCooperations(InMemoryTransactions transactions, InMemoryUnits units) {
        this.transactions = transactions;
        this.units = units;
        transactions.join(() -> {
            Map<Key, List<Recording>> before = new HashMap<>();
            all.forEach((key, versions) -> before.put(key, new ArrayList<>(versions)));
            Map<Municipality, Integer> numbers = new HashMap<>(lastNumbers);
            return () -> {
                all = before;
                lastNumbers = numbers;
            };
        });
    }

    @Override
    public Optional<Entry> find(Municipality municipality, CooperationId id, LocalDate asOf) {
        return inForce(versions(municipality, id), asOf).map(Recording::entry);
    }

    @Override
    public Optional<CooperationId> numbered(Municipality municipality, CooperationNumber number) {
        transactions.requireOpen();
        return all.values().stream()
                .map(versions -> versions.get(0).entry())
                .filter(entry -> entry.municipality().equals(municipality))
                .filter(entry -> entry.number().equals(number))
                .map(Entry::id)
                .findFirst();
    }

    @Override
    public List<Entry> revisions(Municipality municipality, CooperationId id) {
        return versions(municipality, id).stream()
                .map(Recording::entry)
                .sorted(bySequence().reversed())
                .toList();
    }

    @Override
    public List<Entry> recorded(Municipality municipality, Set<UnitId> units) {
        transactions.requireOpen();
        return all.entrySet().stream()
                .filter(versions -> versions.getKey().municipality().equals(municipality))
                .filter(versions -> versions.getValue().stream()
                        .anyMatch(version -> units.contains(
                                Matching.responsibility(version.entry()).unit())))
                .flatMap(versions -> versions.getValue().stream())
                .map(Recording::entry)
                .sorted(Comparator.comparing(Entry::id).thenComparing(bySequence()))
                .toList();
    }

    @Override
    public Slice list(Filter filter, Sort sort, Window window) {
        List<Recording> sorted = matching(filter).stream().sorted(order(sort)).toList();
        int size = sorted.size();
        int limit = window.limit();
        int from = switch (window.from()) {
            case START -> 0;
            case END -> Math.max(0, size - limit);
            case AFTER -> place(sorted, sort, window.at().orElseThrow(), 1);
            case BEFORE -> Math.max(0, place(sorted, sort, window.at().orElseThrow(), 0) - limit);
        };
        int to = window.from() == Window.From.BEFORE
                ? place(sorted, sort, window.at().orElseThrow(), 0)
                : Math.min(size, from + limit);
        List<Recording> page = sorted.subList(from, to);
        return new Slice(
                page.stream().map(Recording::entry).toList(),
                from > 0 && !page.isEmpty() ? Optional.of(cursor(page.get(0), sort)) : Optional.empty(),
                to < size && !page.isEmpty() ? Optional.of(cursor(page.get(page.size() - 1), sort)) : Optional.empty());
    }

    @Override
    public Total count(Filter filter) {
        long count = matching(filter).size();
        return filter.isUnfiltered() ? Total.exactly(count) : Total.upTo(count);
    }

    @Override
    public List<Tally> tally(Filter filter) {
        record Group(UnitId unit, de.ikz.cooperation.Cooperation.Kind kind, de.ikz.cooperation.Stage stage) {}
        return matching(filter).stream()
                .map(Recording::entry)
                .collect(groupingBy(
                        entry -> new Group(
                                Matching.responsibility(entry).unit(),
                                entry.content().kind(),
                                entry.classification().stage()),
                        counting()))
                .entrySet()
                .stream()
                .map(group -> new Tally(
                        group.getKey().unit(),
                        group.getKey().kind(),
                        group.getKey().stage(),
                        group.getValue()))
                .toList();
    }

    @Override
    public void lock(Municipality municipality) {
        transactions.requireWriting();
    }

    @Override
    public CooperationNumber takeNumbers(Municipality municipality, int howMany) {
        transactions.requireWriting();
        int last = lastNumbers.merge(municipality, howMany, Integer::sum);
        return new CooperationNumber(last - howMany + 1);
    }

    @Override
    public void append(Collection<Recording> recordings) {
        transactions.requireWriting();
        Map<Key, Set<Integer>> sequences = new HashMap<>();
        for (Recording recording : recordings) {
            Entry entry = recording.entry();
            boolean added = sequences
                    .computeIfAbsent(Key.of(entry), key -> new java.util.HashSet<>(sequences(key)))
                    .add(entry.revision().sequence());
            if (!added) {
                throw new StaleRevision(entry.id());
            }
        }
        recordings.forEach(recording -> all.computeIfAbsent(Key.of(recording.entry()), key -> new ArrayList<>())
                .add(recording));
    }

    /** The cities that have entries. */
    Set<Municipality> cities() {
        transactions.requireOpen();
        return all.keySet().stream().map(Key::municipality).collect(java.util.stream.Collectors.toSet());
    }

    /** All versions of all entries of a city. */
    List<Entry> all(Municipality municipality) {
        transactions.requireOpen();
        return all.values().stream()
                .flatMap(List::stream)
                .map(Recording::entry)
                .filter(entry -> entry.municipality().equals(municipality))
                .toList();
    }

    /** Puts versions in the place of those with the same sequence. */
    void replace(Collection<Entry> versions) {
        transactions.requireWriting();
        versions.forEach(version -> all.get(Key.of(version))
                .replaceAll(recording -> recording.entry().revision().sequence()
                                == version.revision().sequence()
                        ? new Recording(version, recording.registerKey())
                        : recording));
    }

    private List<Integer> sequences(Key key) {
        return all.getOrDefault(key, List.of()).stream()
                .map(recording -> recording.entry().revision().sequence())
                .toList();
    }

    private List<Recording> versions(Municipality municipality, CooperationId id) {
        transactions.requireOpen();
        return all.getOrDefault(new Key(municipality, id), List.of());
    }

    List<Recording> matching(Filter filter) {
        transactions.requireOpen();
        return all.values().stream()
                .flatMap(versions -> inForce(versions, filter.scope().asOf()).stream())
                .filter(version -> Matching.matches(filter, version.entry(), units))
                .toList();
    }

    private static Optional<Recording> inForce(List<Recording> versions, LocalDate asOf) {
        List<Revision> revisions =
                versions.stream().map(version -> version.entry().revision()).toList();
        return Timeline.of(revisions).asOf(asOf).map(revision -> versions.get(revisions.indexOf(revision)));
    }

    private static int place(List<Recording> sorted, Sort sort, Window.Cursor at, int compared) {
        Comparator<Window.Cursor> order = cursors(sort);
        return (int) sorted.stream()
                .filter(version -> order.compare(cursor(version, sort), at) < compared)
                .count();
    }

    private static Comparator<Recording> order(Sort sort) {
        return Comparator.comparing(version -> cursor(version, sort), cursors(sort));
    }

    private static Comparator<Window.Cursor> cursors(Sort sort) {
        Comparator<Window.Cursor> ascending =
                Comparator.comparing(Window.Cursor::key).thenComparing(Window.Cursor::id);
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private static Window.Cursor cursor(Recording version, Sort sort) {
        return new Window.Cursor(version.key(sort.by()), version.entry().id().value());
    }

    private static Comparator<Entry> bySequence() {
        return Comparator.comparing(entry -> entry.revision().sequence());
    }
}
