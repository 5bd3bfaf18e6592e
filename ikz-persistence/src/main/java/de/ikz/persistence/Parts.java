package de.ikz.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of several versions, read with one question for each kind of part. */
final class Parts {

    private final Map<String, List<TextRow>> texts;
    private final Map<String, List<ConcernedRow>> units;
    private final Map<String, List<ReachRow>> reach;
    private final Map<String, List<PartnerRow>> partners;
    private final Map<String, List<ExchangeRow>> exchanges;
    private final Map<String, List<ConfirmationRow>> confirmations;
    private final Map<String, List<ReadingRow>> readings;
    private final Map<String, List<DoubtRow>> doubts;

    private Parts(List<String> versions, Work work) {
        texts = read("version_text", "p.field, p.nesting, p.content", TextRow::read, versions, work);
        units = read("version_unit", "p.concern, p.unit_id", ConcernedRow::read, versions, work);
        reach = read("version_reach", "p.reach, p.concluded", ReachRow::read, versions, work);
        partners = read(
                "version_partner", "p.name, p.kind, p.partner_id, p.official_key", PartnerRow::read, versions, work);
        exchanges = read("version_exchange", "p.exchange_id", ExchangeRow::read, versions, work);
        confirmations = read(ConfirmationRow.class, "version_confirmation", versions, work);
        readings = read(ReadingRow.class, "version_reading", versions, work);
        doubts = read(DoubtRow.class, "version_doubt", versions, work);
    }

    static Parts of(List<VersionRow> versions, Work work) {
        return new Parts(versions.stream().map(version -> version.versionId).toList(), work);
    }

    List<TextRow> texts(VersionRow version) {
        return texts.getOrDefault(version.versionId, List.of());
    }

    List<ConcernedRow> units(VersionRow version) {
        return units.getOrDefault(version.versionId, List.of());
    }

    List<ReachRow> reach(VersionRow version) {
        return reach.getOrDefault(version.versionId, List.of());
    }

    List<PartnerRow> partners(VersionRow version) {
        return partners.getOrDefault(version.versionId, List.of());
    }

    List<ExchangeRow> exchanges(VersionRow version) {
        return exchanges.getOrDefault(version.versionId, List.of());
    }

    List<ConfirmationRow> confirmations(VersionRow version) {
        return confirmations.getOrDefault(version.versionId, List.of());
    }

    List<ReadingRow> readings(VersionRow version) {
        return readings.getOrDefault(version.versionId, List.of());
    }

    List<DoubtRow> doubts(VersionRow version) {
        return doubts.getOrDefault(version.versionId, List.of());
    }

    /** A page of entries has a thousand parts, and a provider takes far longer to make an entity than to give columns. */
    private static <T> Map<String, List<T>> read(
            String table, String columns, Function<Object[], T> part, List<String> versions, Work work) {
        Sql sql = Sql.of("select p.version_id, " + columns + " from " + table + " p where ")
                .in("p.version_id", versions)
                .add(" order by p.version_id, p.place");
        return work.columns(sql).stream().collect(groupingBy(row -> (String) row[0], mapping(part, toList())));
    }

    private static <T extends PartRow> Map<String, List<T>> read(
            Class<T> type, String table, List<String> versions, Work work) {
        Sql sql = Sql.of("select p.* from " + table + " p where ")
                .in("p.version_id", versions)
                .add(" order by p.version_id, p.place");
        return work.rows(type, sql).stream().collect(groupingBy(part -> part.versionId));
    }
}
