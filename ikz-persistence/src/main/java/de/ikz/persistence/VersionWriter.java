package de.ikz.persistence;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.register.Entry;
import de.ikz.register.Recording;
import de.ikz.register.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From a version to its rows. */
final class VersionWriter {

    private final VersionRow version = new VersionRow();
    private final List<Object> rows = new ArrayList<>(List.of(version));

    private VersionWriter() {}

    /** The rows of a version that counts until before a day, and those derived from it. */
    static List<Object> rows(Recording recording, LocalDate until, OwnUnits units) {
        VersionWriter writing = new VersionWriter();
        writing.identify(recording);
        writing.version.standTo = until;
        writing.describe(recording.entry().content());
        writing.rows.addAll(DerivedWriter.rows(writing.version, recording.entry(), units));
        return writing.rows;
    }

    private void identify(Recording recording) {
        Entry entry = recording.entry();
        Revision revision = entry.revision();
        version.municipality = entry.municipality().key();
        version.cooperationId = entry.id().value();
        version.sequence = revision.sequence();
        version.versionId = VersionRow.id(version.cooperationId, version.sequence);
        version.number = entry.number().value();
        version.standFrom = revision.stand();
        version.recordedAt = Days.micros(revision.recorded().at());
        version.actorId = revision.recorded().actor();
        version.reason = revision.recorded().reason();
        version.withdrawn = revision.withdrawn();
        version.registerKey = recording.key(Sort.By.REGISTER);
        version.topicKey = recording.key(Sort.By.TOPIC);
        version.numberKey = recording.key(Sort.By.NUMBER);
        version.standKey = recording.key(Sort.By.STAND);
    }

    private void describe(Cooperation content) {
        Details details = content.details();
        version.kind = content.kind().name();
        answer(details.responsibility());
        classify(details.classification());
        word(details.wording(), details.origin().map(this::place).orElse(List.of()));
        int place = 0;
        for (Partner partner : details.partners()) {
            rows.add(new PartnerRow(version, place++, partner));
        }
        place = 0;
        for (Confirmation confirmation : details.confirmations()) {
            rows.add(new ConfirmationRow(version, place++, confirmation));
        }
        if (content instanceof Project project) {
            place = 0;
            for (CooperationId exchange : project.exchanges()) {
                rows.add(new ExchangeRow(version, place++, exchange));
            }
        }
    }

    private void answer(Responsibility responsibility) {
        version.unitId = responsibility.unit().value();
        version.subUnitId = responsibility.subUnit().map(UnitId::value).orElse(null);
        version.responsible = responsibility.function().orElse(null);
        int place = 0;
        rows.add(new ConcernedRow(version, place++, ConcernedRow.Concern.REPORTING, responsibility.unit()));
        if (responsibility.subUnit().isPresent()) {
            UnitId subUnit = responsibility.subUnit().get();
            rows.add(new ConcernedRow(version, place++, ConcernedRow.Concern.SUB_UNIT, subUnit));
        }
        for (UnitId unit : responsibility.involved()) {
            rows.add(new ConcernedRow(version, place++, ConcernedRow.Concern.INVOLVED, unit));
        }
    }

    private void classify(Classification classification) {
        version.stage = classification.stage().name();
        version.stageSource = classification.stageSource().name();
        version.legalForm = classification.legalForm().orElse(null);
        version.visibility = classification.visibility().name();
        int place = 0;
        for (Reach reach : classification.reach()) {
            rows.add(new ReachRow(version, place++, reach));
        }
    }

    private List<Cell> place(Origin origin) {
        version.originBlock = origin.block();
        version.originPlace = origin.position();
        origin.source().ifPresent(this::place);
        Stream<Cell> further = origin.further().stream()
                .map(piece -> new Cell(TextRow.FROM + piece.column().name(), Spots.write(piece.spot())));
        Stream<Cell> cells = origin.cells().entrySet().stream()
                .flatMap(cell -> Chunks.of(cell.getValue(), Wording.MAX_TEXT).stream()
                        .map(piece -> new Cell(TextRow.CELL + cell.getKey().name(), piece)));
        return Stream.concat(cells, further).toList();
    }

    private void place(Origin.Source source) {
        Spot spot = source.spot();
        version.originFile = source.file();
        version.originSha256 = source.sha256();
        version.originCounting = spot.counting().name();
        version.originLine = spot.line();
        version.originTable = spot.table();
        version.originRow = spot.row();
        version.originColumn = spot.column();
    }

    private void word(Wording wording, List<Cell> cells) {
        version.heading = wording.heading().orElse(null);
        version.topic = wording.topic();
        int place = 0;
        for (Statement statement : wording.state()) {
            rows.add(new TextRow(version, place++, TextRow.STATE, statement.level(), statement.text()));
        }
        for (Statement statement : wording.outlook()) {
            rows.add(new TextRow(version, place++, TextRow.OUTLOOK, statement.level(), statement.text()));
        }
        for (Cell cell : cells) {
            rows.add(new TextRow(version, place++, cell.field(), 0, cell.text()));
        }
    }

    private record Cell(String field, String text) {}
}
