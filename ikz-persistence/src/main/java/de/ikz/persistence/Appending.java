package de.ikz.persistence;

import static java.util.stream.Collectors.groupingBy;

import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.Recording;
import de.ikz.register.StaleRevision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Appends versions to the register of one city, whose row in {@code register_head} is locked meanwhile. */
final class Appending {

    private final Work work;
    private final Municipality municipality;
    private final List<Recording> recordings;
    private final Map<String, History> histories = new LinkedHashMap<>();
    private final Set<String> numbered = new HashSet<>();

    /**
     * Nothing is stored yet.
     *
     * @throws StaleRevision when a version with the same sequence is there already
     */
    Appending(Work work, Municipality municipality, List<Recording> recordings) {
        this.work = work;
        this.municipality = municipality;
        this.recordings = recordings;
        recordings.forEach(recording -> histories.putIfAbsent(id(recording), new History()));
        read();
        recordings.forEach(this::add);
    }

    void store(Heads heads) {
        endReplaced();
        OwnUnits units =
                OwnUnits.named(recordings.stream().map(Recording::entry).toList(), municipality, work);
        Chunks.of(recordings).forEach(some -> work.add(rows(some, units)));
        long entries = histories.values().stream().filter(History::isNew).count();
        long living = histories.values().stream().mapToLong(History::growth).sum();
        LocalDate lastStand = recordings.stream()
                .map(recording -> recording.entry().revision().stand())
                .max(Comparator.naturalOrder())
                .orElse(Days.FIRST);
        heads.grow(municipality, entries, living, lastStand);
    }

    /** A few entries are asked for by id; for many of them one look at the whole city is faster. */
    private void read() {
        Sql sql = Sql.of(
                "select v.cooperation_id, v.sequence_number, v.stand_key, v.withdrawn"
                        + " from cooperation_version v where v.municipality = ?",
                municipality.key());
        if (histories.size() <= Work.CHUNK) {
            sql.add(" and ").in("v.cooperation_id", histories.keySet());
        }
        work.columns(sql).stream()
                .filter(row -> histories.containsKey((String) row[0]))
                .forEach(row -> histories
                        .get((String) row[0])
                        .stored(new History.Version(
                                ((Number) row[1]).intValue(), LocalDate.parse((String) row[2]), (Boolean) row[3])));
    }

    private void add(Recording recording) {
        Entry entry = recording.entry();
        Revision revision = entry.revision();
        boolean added = histories
                .get(id(recording))
                .append(new History.Version(revision.sequence(), revision.stand(), revision.withdrawn()));
        if (!added) {
            throw new StaleRevision(entry.id());
        }
    }

    /** Versions that end on the same day, as those of one report do, are changed together. */
    private void endReplaced() {
        Map<LocalDate, List<String>> byEnd = new TreeMap<>();
        histories.forEach((id, history) -> history.replaced()
                .forEach((sequence, end) ->
                        byEnd.computeIfAbsent(end, day -> new ArrayList<>()).add(VersionRow.id(id, sequence))));
        byEnd.forEach((end, versions) -> Chunks.of(versions)
                .forEach(some -> work.change(Sql.of(
                                "update cooperation_version set stand_to = ? where municipality = ? and ",
                                end,
                                municipality.key())
                        .in("version_id", some))));
    }

    private List<Object> rows(List<Recording> some, OwnUnits units) {
        List<Object> rows = new ArrayList<>();
        some.stream()
                .collect(groupingBy(Appending::id, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((id, versions) -> {
                    if (histories.get(id).isNew() && numbered.add(id)) {
                        rows.add(new CooperationRow(
                                municipality.key(),
                                id,
                                versions.get(0).entry().number().value()));
                    }
                    Map<Integer, LocalDate> ends = histories.get(id).ends();
                    versions.forEach(version -> rows.addAll(VersionWriter.rows(
                            version, ends.get(version.entry().revision().sequence()), units)));
                });
        return rows;
    }

    private static String id(Recording recording) {
        return recording.entry().id().value();
    }
}
