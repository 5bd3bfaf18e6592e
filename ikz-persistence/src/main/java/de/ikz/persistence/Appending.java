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
        Chunks.of(List.copyOf(histories.keySet())).forEach(this::read);
        recordings.forEach(this::add);
    }

    void store(Heads heads) {
        endReplaced();
        Chunks.of(recordings).forEach(some -> work.add(rows(some)));
        long entries = histories.values().stream().filter(History::isNew).count();
        long living = histories.values().stream().mapToLong(History::growth).sum();
        LocalDate lastStand = recordings.stream()
                .map(recording -> recording.entry().revision().stand())
                .max(Comparator.naturalOrder())
                .orElse(Days.FIRST);
        heads.grow(municipality, entries, living, lastStand);
    }

    private void read(List<String> ids) {
        Sql sql = Sql.of(
                        "select v.cooperation_id, v.sequence_number, v.stand_key, v.withdrawn"
                                + " from cooperation_version v where v.municipality = ? and ",
                        municipality.key())
                .in("v.cooperation_id", ids);
        for (Object[] row : work.columns(sql)) {
            int sequence = ((Number) row[1]).intValue();
            histories
                    .get((String) row[0])
                    .stored(new History.Version(sequence, LocalDate.parse((String) row[2]), (Boolean) row[3]));
        }
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

    /** The stored versions that now end on the same day are changed together. */
    private void endReplaced() {
        Map<LocalDate, List<String>> replaced = new LinkedHashMap<>();
        histories.forEach((id, history) -> history.replaced()
                .forEach((sequence, end) ->
                        replaced.computeIfAbsent(end, day -> new ArrayList<>()).add(VersionRow.id(id, sequence))));
        replaced.forEach((end, versions) -> Chunks.of(versions)
                .forEach(some -> work.change(Sql.of("update cooperation_version set stand_to = ? where ", end)
                        .in("version_id", some)
                        .add(" and municipality = ?", municipality.key()))));
    }

    private List<Object> rows(List<Recording> some) {
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
                            version, ends.get(version.entry().revision().sequence()))));
                });
        return rows;
    }

    private static String id(Recording recording) {
        return recording.entry().id().value();
    }
}
