package de.ikz.persistence;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Visibility;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.reading.Readings;
import de.ikz.register.Entry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the rows of a version to the version. */
final class VersionReader {

    private final VersionRow version;
    private final Parts parts;

    private VersionReader(VersionRow version, Parts parts) {
        this.version = version;
        this.parts = parts;
    }

    /** The versions in the order of their rows: eight questions for the parts of every {@link Work#CHUNK} versions. */
    static List<Entry> entries(List<VersionRow> versions, Work work) {
        return Chunks.of(versions).stream()
                .flatMap(some -> {
                    Parts parts = Parts.of(some, work);
                    return some.stream().map(version -> new VersionReader(version, parts).entry());
                })
                .toList();
    }

    /** The versions with these ids, by id. */
    static Map<String, Entry> byId(Collection<String> ids, Work work) {
        Map<String, Entry> versions = new HashMap<>();
        for (List<String> some : Chunks.of(List.copyOf(ids))) {
            List<VersionRow> rows = work.rows(
                    VersionRow.class,
                    Sql.of("select v.* from cooperation_version v where ").in("v.version_id", some));
            List<Entry> entries = entries(rows, work);
            for (int at = 0; at < rows.size(); at++) {
                versions.put(rows.get(at).versionId, entries.get(at));
            }
        }
        return versions;
    }

    private Entry entry() {
        Cooperation content = content();
        return new Entry(
                Municipality.of(version.municipality),
                new CooperationId(version.cooperationId),
                new CooperationNumber(version.number),
                new Revision(version.sequence, version.standFrom, recorded(), version.withdrawn, content),
                readings(content));
    }

    private Readings readings(Cooperation content) {
        return new Readings(
                parts.readings(version).stream().map(row -> row.of(content)).toList(),
                parts.doubts(version).stream().map(DoubtRow::doubt).toList(),
                version.readingVersion);
    }

    private Revision.Recorded recorded() {
        return new Revision.Recorded(Days.moment(version.recordedAt), version.actorId, version.reason);
    }

    private Cooperation content() {
        Details details =
                new Details(wording(), responsibility(), classification(), partners(), origin(), confirmations());
        return switch (Cooperation.Kind.valueOf(version.kind)) {
            case EXCHANGE -> new Exchange(details);
            case PROJECT -> new Project(details, exchanges());
        };
    }

    private Wording wording() {
        return new Wording(
                Optional.ofNullable(version.heading),
                version.topic,
                statements(TextRow.STATE),
                statements(TextRow.OUTLOOK));
    }

    private List<Statement> statements(String field) {
        return parts.texts(version).stream()
                .filter(text -> text.field.equals(field))
                .map(text -> new Statement(text.content, text.nesting))
                .toList();
    }

    private Responsibility responsibility() {
        List<UnitId> involved = parts.units(version).stream()
                .filter(unit -> unit.is(ConcernedRow.Concern.INVOLVED))
                .map(unit -> new UnitId(unit.unitId))
                .toList();
        return new Responsibility(
                new UnitId(version.unitId),
                Optional.ofNullable(version.subUnitId).map(UnitId::new),
                involved,
                Optional.ofNullable(version.responsible));
    }

    private Classification classification() {
        Set<Reach> reach = parts.reach(version).stream()
                .filter(row -> !row.concluded)
                .map(row -> Reach.valueOf(row.reach))
                .collect(Collectors.toSet());
        return new Classification(
                Stage.valueOf(version.stage),
                Classification.Source.valueOf(version.stageSource),
                reach,
                Optional.ofNullable(version.legalForm),
                Visibility.valueOf(version.visibility));
    }

    private List<Partner> partners() {
        return parts.partners(version).stream().map(PartnerRow::partner).toList();
    }

    private List<Confirmation> confirmations() {
        return parts.confirmations(version).stream()
                .map(ConfirmationRow::confirmation)
                .toList();
    }

    private List<CooperationId> exchanges() {
        return parts.exchanges(version).stream()
                .map(row -> new CooperationId(row.exchangeId))
                .toList();
    }

    private Optional<Origin.Source> source() {
        return version.originFile == null
                ? Optional.empty()
                : Optional.of(new Origin.Source(
                        version.originFile,
                        version.originSha256,
                        new Spot(
                                Spot.Counting.valueOf(version.originCounting),
                                version.originLine,
                                version.originTable,
                                version.originRow,
                                version.originColumn)));
    }

    private Optional<Origin> origin() {
        if (version.originPlace == null) {
            return Optional.empty();
        }
        Map<Origin.Column, String> cells = new EnumMap<>(Origin.Column.class);
        parts.texts(version).stream()
                .filter(text -> text.field.startsWith(TextRow.CELL))
                .forEach(text -> cells.merge(
                        Origin.Column.valueOf(text.field.substring(TextRow.CELL.length())),
                        text.content,
                        String::concat));
        List<Origin.Piece> further = parts.texts(version).stream()
                .filter(text -> text.field.startsWith(TextRow.FROM))
                .map(text -> new Origin.Piece(
                        Origin.Column.valueOf(text.field.substring(TextRow.FROM.length())), Spots.read(text.content)))
                .toList();
        return Optional.of(new Origin(version.originBlock, version.originPlace, cells, further, source()));
    }
}
