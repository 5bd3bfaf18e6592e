package de.ikz.renewal;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import de.ikz.intake.ReportEntry;
import de.ikz.organization.UnitId;
import de.ikz.register.Entry;
import de.ikz.register.SortKey;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register's entries by what identifies them in a report: unit, kind, heading and topic. The same topic twice in one
 * unit is paired in the order of the numbers.
 */
final class KnownEntries {

    private static final LocalDate END = LocalDate.of(9999, 12, 30);

    private final Map<Identity, Deque<Known>> waiting = new HashMap<>();

    private record Identity(UnitId unit, Cooperation.Kind kind, String heading, String topic) {

        static Identity of(UnitId unit, Cooperation.Kind kind, Wording wording) {
            return new Identity(unit, kind, SortKey.of(wording.heading().orElse("")), fold(wording.topic()));
        }

        private static String fold(String topic) {
            return topic.toLowerCase(java.util.Locale.GERMAN)
                    .replaceAll("[\\s\\p{Punct}„“–]+", " ")
                    .strip();
        }
    }

    /** One entry with all its versions. */
    record Known(CooperationId id, CooperationNumber number, List<Revision> revisions) {

        private Optional<Revision> asOf(LocalDate stand) {
            return Timeline.of(revisions).asOf(stand);
        }

        private Revision latest() {
            return asOf(END).orElseThrow();
        }

        int nextSequence() {
            return revisions.stream().mapToInt(Revision::sequence).max().orElse(0) + 1;
        }

        boolean isWithdrawn(LocalDate stand) {
            return asOf(stand).map(Revision::withdrawn).orElse(false);
        }

        /** What was known at this Stand, on which a further version builds; never what only a later one says. */
        Optional<Cooperation> before(LocalDate stand) {
            return asOf(stand).map(Revision::content);
        }

        boolean saysAlready(Cooperation content, LocalDate stand) {
            return asOf(stand)
                    .map(Revision::content)
                    .filter(said -> Contents.sayTheSame(said, content))
                    .isPresent();
        }
    }

    static KnownEntries of(List<Entry> recorded) {
        KnownEntries known = new KnownEntries();
        recorded.stream()
                .collect(Collectors.groupingBy(Entry::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(versions -> new Known(
                        versions.get(0).id(),
                        versions.get(0).number(),
                        versions.stream().map(Entry::revision).toList()))
                .sorted(Comparator.comparing(Known::number))
                .forEach(known::add);
        return known;
    }

    private void add(Known entry) {
        Cooperation content = entry.latest().content();
        var identity = Identity.of(content.details().responsibility().unit(), content.kind(), content.wording());
        waiting.computeIfAbsent(identity, key -> new ArrayDeque<>()).add(entry);
    }

    /** The known entry that this one of a report continues; each is given once. */
    Optional<Known> take(UnitId unit, ReportEntry entry) {
        Deque<Known> same = waiting.get(Identity.of(unit, entry.kind(), entry.wording()));
        return same == null ? Optional.empty() : Optional.ofNullable(same.poll());
    }
}
