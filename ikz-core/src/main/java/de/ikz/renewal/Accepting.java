package de.ikz.renewal;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.history.Revision;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.mending.Draft;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.reading.Reader;
import de.ikz.register.Cooperations;
import de.ikz.register.Entry;
import de.ikz.register.Ids;
import de.ikz.register.Readers;
import de.ikz.register.Recording;
import de.ikz.register.Rereads;
import de.ikz.register.SortKey;
import de.ikz.register.Units;
import de.ikz.renewal.KnownEntries.Known;
import de.ikz.time.GermanDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the entries of a report into the register: known ones (same unit, kind, heading and topic) get a further
 * version where they say something else, the others are new. Works within the caller's transaction.
 */
public final class Accepting {

    private final Cooperations cooperations;
    private final Units units;
    private final Readers readers;
    private final Rereads rereads;
    private final Clock clock;
    private final Ids ids;

    /** Accepting into these stores. */
    public Accepting(Cooperations cooperations, Units units, Readers readers, Rereads rereads, Clock clock) {
        this.cooperations = cooperations;
        this.units = units;
        this.readers = readers;
        this.rereads = rereads;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /** The city's units in all validities, the latest last. */
    List<Unit> units(Municipality city) {
        return units.of(city).stream()
                .sorted(Comparator.comparing(unit -> unit.validity().from().orElse(LocalDate.MIN)))
                .toList();
    }

    Acceptance accept(Import source, Draft draft, String actor) {
        Report report = draft.accepted();
        cooperations.lock(source.municipality());
        var organization = UnitDirectory.of(source.municipality(), units(source.municipality()), ids);
        report.units().forEach(organization::resolve);
        units.add(organization.created());

        var known = KnownEntries.of(cooperations.recorded(source.municipality(), organization.reportingUnits(report)));
        Map<ReportEntry, Optional<Known>> matches = new LinkedHashMap<>();
        report.entries()
                .forEach(entry -> matches.put(
                        entry, known.take(organization.idOf(entry.named().unit()), entry)));
        List<Entry> versions = versions(source, draft, matches, organization, actor);

        Reader reader = readers.of(source.municipality());
        Map<CooperationId, List<Entry>> others = others(source, matches);
        cooperations.append(versions.stream()
                .map(version -> Readers.read(reader, version, others.getOrDefault(version.id(), List.of())))
                .map(version -> new Recording(version, key(version, organization)))
                .toList());
        rereads.replace(versions.stream()
                .flatMap(version -> later(reader, version, others.getOrDefault(version.id(), List.of())))
                .toList());
        int added = (int) matches.values().stream().filter(Optional::isEmpty).count();
        return new Acceptance(
                organization.created().size(), added, versions.size() - added, matches.size() - versions.size());
    }

    private static Map<CooperationId, List<Entry>> others(Import source, Map<ReportEntry, Optional<Known>> matches) {
        return matches.values().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(
                        Known::id,
                        known -> known.revisions().stream()
                                .map(revision -> new Entry(source.municipality(), known.id(), known.number(), revision))
                                .toList()));
    }

    /** Versions for later days: what an older report said first is said earlier in them, too. */
    private static Stream<Entry> later(Reader reader, Entry version, List<Entry> others) {
        List<Entry> all = Stream.concat(others.stream(), Stream.of(version)).toList();
        return others.stream()
                .filter(other ->
                        other.revision().stand().isAfter(version.revision().stand()))
                .map(other -> Readers.read(reader, other, all));
    }

    private List<Entry> versions(
            Import source,
            Draft draft,
            Map<ReportEntry, Optional<Known>> matches,
            UnitDirectory organization,
            String actor) {
        LocalDate stand = source.submission().stand();
        var recorded = new Revision.Recorded(clock.instant(), actor, reason(source));
        var corrected = new Revision.Recorded(recorded.at(), actor, reason(source) + ", in der Vorschau geändert");
        Set<String> changed = draft.corrected();
        Map<String, CooperationId> given = new LinkedHashMap<>();
        matches.forEach((entry, match) ->
                given.put(entry.id(), match.map(Known::id).orElseGet(() -> new CooperationId(ids.next()))));
        var numbers = numbers(source, matches).iterator();
        var contents = new Contents(source.submission(), organization, given);

        List<Entry> versions = new ArrayList<>();
        matches.forEach((entry, match) -> {
            Cooperation content = contents.of(entry, match.flatMap(before -> before.before(stand)));
            if (match.map(before -> before.saysAlready(content, stand)).orElse(false)) {
                return;
            }
            versions.add(new Entry(
                    source.municipality(),
                    given.get(entry.id()),
                    match.map(Known::number).orElseGet(numbers::next),
                    new Revision(
                            match.map(Known::nextSequence).orElse(1),
                            stand,
                            changed.contains(entry.id()) ? corrected : recorded,
                            match.map(before -> before.isWithdrawn(stand)).orElse(false),
                            content)));
        });
        return versions;
    }

    private List<CooperationNumber> numbers(Import source, Map<ReportEntry, Optional<Known>> matches) {
        int howMany = (int) matches.values().stream().filter(Optional::isEmpty).count();
        if (howMany == 0) {
            return List.of();
        }
        int first = cooperations.takeNumbers(source.municipality(), howMany).value();
        return java.util.stream.IntStream.range(first, first + howMany)
                .mapToObj(CooperationNumber::new)
                .toList();
    }

    private static String key(Entry version, UnitDirectory organization) {
        Cooperation content = version.content();
        return SortKey.of(
                version.municipality(),
                organization.path(content.details().responsibility().unit()),
                content.details().origin().map(origin -> origin.position()).orElse(0));
    }

    private static String reason(Import source) {
        return "Import " + source.submission().name() + ", Stand "
                + GermanDate.of(source.submission().stand());
    }
}
