package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The derived rows and columns of some versions that are stored. */
final class DerivedRows {

    /** Their tables, with what tells derived rows from those that keep what was said. */
    private static final List<String> DERIVED = List.of(
            "version_reading where ",
            "version_doubt where ",
            "version_party where ",
            "version_reach where concluded = true and ",
            "version_unit where concern = 'CONCLUDED' and ");

    private final Work work;
    private final Municipality municipality;
    private final Map<String, VersionRow> versions;

    private DerivedRows(Work work, Municipality municipality, Map<String, VersionRow> versions) {
        this.work = work;
        this.municipality = municipality;
        this.versions = versions;
    }

    static DerivedRows of(Municipality municipality, List<Entry> entries, Work work) {
        Map<String, VersionRow> versions = new LinkedHashMap<>();
        Sql sql = Sql.of("select v.* from cooperation_version v where v.municipality = ? and ", municipality.key())
                .in("v.version_id", entries.stream().map(DerivedRows::id).toList());
        work.rows(VersionRow.class, sql).forEach(row -> versions.put(row.versionId, row));
        return new DerivedRows(work, municipality, versions);
    }

    void delete() {
        DERIVED.forEach(rows -> work.change(Sql.of("delete from " + rows + "municipality = ? and ", municipality.key())
                .in("version_id", versions.keySet())));
    }

    /** The rows derived from a version, and its columns filled. */
    List<Object> rows(Entry entry, OwnUnits units) {
        return DerivedWriter.rows(versions.get(id(entry)), entry, units);
    }

    /** Stores the derived columns, those of equal versions together. */
    void describe() {
        record Shown(String stage, String form, String version) {}
        versions.values().stream()
                .collect(Collectors.groupingBy(row -> new Shown(row.shownStage, row.shownForm, row.readingVersion)))
                .forEach((shown, rows) -> {
                    Sql sql = Sql.of(
                            "update cooperation_version set shown_stage = ?, reading_version = ?",
                            shown.stage(),
                            shown.version());
                    if (shown.form() == null) {
                        sql.add(", shown_form = null");
                    } else {
                        sql.add(", shown_form = ?", shown.form());
                    }
                    work.change(sql.add(" where municipality = ? and ", municipality.key())
                            .in(
                                    "version_id",
                                    rows.stream().map(row -> row.versionId).toList()));
                });
    }

    private static String id(Entry entry) {
        return VersionRow.id(entry.id().value(), entry.revision().sequence());
    }
}
