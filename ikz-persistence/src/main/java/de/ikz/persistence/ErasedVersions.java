package de.ikz.persistence;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Origin;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.ErasedContent;
import de.ikz.register.Erasing;
import de.ikz.register.Recording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Erases words from the versions of a city, some hundreds at a time. */
final class ErasedVersions {

    private static final List<String> TABLES = List.of(
            "version_text",
            "version_unit",
            "version_reach",
            "version_partner",
            "version_exchange",
            "version_confirmation",
            "version_reading",
            "version_doubt",
            "version_party",
            "cooperation_version");

    private final Work work;
    private final Municipality municipality;
    private final Erasing erasing;
    private final Set<CooperationId> entries = new LinkedHashSet<>();
    private final Map<String, Set<String>> cells = new HashMap<>();

    ErasedVersions(Work work, Municipality municipality, Erasing erasing) {
        this.work = work;
        this.municipality = municipality;
        this.erasing = erasing;
    }

    /** The entries in which something was replaced. */
    Set<CooperationId> entries() {
        return entries;
    }

    /** By SHA-256 of the file from which such entries came, how often the words stood in different cells of it. */
    Map<String, Long> sources() {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> file.getValue().stream()
                                .mapToLong(erasing::times)
                                .sum()));
    }

    void replace() {
        String last = "";
        for (List<VersionRow> some = after(last); !some.isEmpty(); some = after(last)) {
            replace(some);
            last = some.get(some.size() - 1).versionId;
        }
    }

    private void replace(List<VersionRow> versions) {
        List<Entry> before = VersionReader.entries(versions, work);
        List<String> old = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        for (int at = 0; at < versions.size(); at++) {
            VersionRow version = versions.get(at);
            Entry erased = new ErasedContent(erasing).of(before.get(at));
            if (!erased.equals(before.get(at))) {
                before.get(at).content().details().origin().ifPresent(this::remember);
                entries.add(erased.id());
                old.add(version.versionId);
                Recording recording = new Recording(erased, version.registerKey);
                rows.addAll(VersionWriter.rows(recording, version.standTo, OwnUnits.NONE));
            }
        }
        TABLES.forEach(
                table -> work.change(Sql.of("delete from " + table + " where municipality = ? and ", municipality.key())
                        .in("version_id", old)));
        work.add(rows);
    }

    private void remember(Origin origin) {
        origin.source().ifPresent(source -> {
            Set<String> told = cells.computeIfAbsent(source.sha256(), file -> new HashSet<>());
            origin.cells().values().stream().filter(erasing::finds).forEach(told::add);
        });
    }

    private List<VersionRow> after(String last) {
        return work.rows(
                VersionRow.class,
                Sql.of(
                        "select v.* from cooperation_version v where v.version_id > ? and v.municipality = ?"
                                + " order by v.version_id fetch first " + Work.CHUNK + " rows only",
                        last,
                        municipality.key()));
    }
}
