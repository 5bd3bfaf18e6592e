package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the tables of a section row by row. A header that comes again is a page break; a row that goes on in the one
 * before it is joined with it, so a row is read when the next one begins.
 */
final class TableReader {

    private final Ledger ledger;
    private final Findings findings;
    private final UnitBook units;
    private final RowReader rows;
    private final Watch watch;
    private Columns columns = Columns.USUAL;
    private Optional<FlatTable> flat = Optional.empty();
    private Optional<LogicalRow> pending = Optional.empty();
    private Optional<String> labelled = Optional.empty();
    private boolean tableInSection;
    private boolean afterBreak;

    TableReader(Ledger ledger, Findings findings, UnitBook units, RowReader rows, Watch watch) {
        this.ledger = ledger;
        this.findings = findings;
        this.units = units;
        this.rows = rows;
        this.watch = watch;
    }

    void beginSection() {
        rows.beginSection();
        labelled = Optional.empty();
        tableInSection = false;
        afterBreak = false;
    }

    void read(List<Row> table) throws UnreadableReport {
        int at = 0;
        while (at < table.size()) {
            watch.row();
            Optional<Columns.Header> header = Columns.header(table, at);
            boolean withinFlat = at > 0 && flat.isPresent();
            if (header.filter(found -> !withinFlat || !found.columns().units().isAbsent())
                    .isPresent()) {
                table.subList(at, at + header.get().rows()).forEach(row -> place(row, Ledger.Account.HEADER));
                use(header.get());
                at += header.get().rows();
                beginFlat(table.get(at - 1), table.subList(at, table.size()));
            } else {
                read(table.get(at));
                at++;
            }
        }
    }

    private void beginFlat(Row header, List<Row> below) {
        flat = columns.units().isAbsent() ? Optional.empty() : Optional.of(new FlatTable(columns, header, below));
        flat.ifPresent(table -> table.numbering().forEach((place, numbers) -> {
            numbers.forEach(number -> ledger.place(number.text(), Ledger.Account.FINDING));
            findings.hint(
                    header.place().in(place + 1),
                    "Die Spalte „" + table.name(place) + "“ zählt nur die Zeilen; sie wurde nicht übernommen.",
                    numbers.stream()
                            .map(Cell::words)
                            .collect(Collectors.joining(" "))
                            .strip());
        }));
    }

    /** Reads the row that waits for its continuation. */
    void finish() {
        pending.ifPresent(row -> rows.read(row, units.current().orElseThrow()));
        pending = Optional.empty();
    }

    private void use(Columns.Header header) {
        if (!header.columns().equals(columns)) {
            finish();
        }
        columns = header.columns();
        afterBreak = tableInSection;
        tableInSection = true;
    }

    private void read(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (flat.isPresent()) {
            readFlat(row, flat.get());
        } else {
            readOfUnit(row);
        }
    }

    private void readFlat(Row row, FlatTable table) {
        Optional<List<UnitLabel>> sections = table.sections(row);
        if (sections.isEmpty()) {
            place(row, Ledger.Account.FINDING);
            findings.error(
                    row.place(),
                    "Die Zeile nennt keine Organisationseinheit, die es geben kann, und wurde nicht übernommen.",
                    row.words());
            return;
        }
        sections.get().forEach(label -> begin(label, row.place()));
        for (int column :
                new int[] {columns.units().directorate(), columns.units().unit()}) {
            if (column != UnitColumns.NONE) {
                ledger.place(row.cell(column).text(), Ledger.Account.HEADING);
            }
        }
        if (table.repeatsExchange(row)) {
            int column = columns.number(Column.EXCHANGE) - 1;
            ledger.place(row.cell(column).text(), Ledger.Account.ENTRY);
            readOfUnit(row.without(column));
        } else {
            if (table.hasNoExchange(row)) {
                finish();
                rows.beginSection();
            }
            readOfUnit(row);
        }
    }

    /** Begins the section of a unit. */
    void begin(UnitLabel label, Place place) {
        finish();
        units.begin(label, place);
        beginSection();
    }

    /** Groups the rows that follow under a heading that stands in the table, until the section ends. */
    void head(String words) {
        finish();
        rows.head(words);
    }

    private void readOfUnit(Row row) {
        if (units.current().isEmpty()) {
            place(row, Ledger.Account.FINDING);
            findings.error(
                    row.place(),
                    "Vor dieser Zeile steht keine Überschrift mit Dezernat oder Amt; sie gehört zu keiner"
                            + " Organisationseinheit und wurde nicht übernommen.",
                    row.words());
            return;
        }
        keepSurplus(row);
        LogicalRow next = LogicalRow.of(row, columns);
        if (columns.unitLabels()) {
            readLabelled(row, next);
        } else if (!next.has(Column.EXCHANGE) && !next.has(Column.TOPIC)) {
            readWithoutTopic(next);
        } else if (afterBreak
                && pending.filter(before -> before.topicGoesOnIn(next)).isPresent()) {
            findings.warning(
                    next.place(),
                    "Die Zeile setzt vermutlich nach einem Seitenwechsel die Zeile davor fort; beide wurden verbunden.",
                    next.words(Column.TOPIC));
            pending = pending.map(before -> before.continuedBy(next));
        } else {
            await(next);
        }
        afterBreak = false;
    }

    private void await(LogicalRow next) {
        finish();
        pending = Optional.of(next);
    }

    private void readWithoutTopic(LogicalRow next) {
        Optional<LogicalRow> shifted = afterBreak || !next.has(Column.STATE) ? Optional.empty() : Shift.forth(next);
        if (shifted.isPresent()) {
            findings.warning(
                    next.place(),
                    "Die Zeile ist um eine Spalte nach rechts verschoben; sie wurde zurückgerückt – bitte prüfen.",
                    next.words(Column.STATE));
            await(shifted.get());
        } else if (pending.filter(before -> before.hasRoomFor(next)).isPresent()) {
            findings.hint(
                    next.place(),
                    "Die Zeile hat kein Thema; sie wurde als Fortsetzung der Zeile davor gelesen.",
                    (next.words(Column.STATE) + " " + next.words(Column.OUTLOOK)).strip());
            pending = pending.map(before -> before.continuedBy(next));
        } else {
            await(next);
        }
    }

    private void readLabelled(Row row, LogicalRow next) {
        finish();
        String label = row.cell(0).words();
        Place place = row.place().in(1);
        Optional<UnitLabel> unit = UnitNames.rowLabel(label).filter(named -> named.kind() != UnitKind.DIRECTORATE);
        if (unit.isPresent()) {
            ledger.place(row.cell(0).text(), Ledger.Account.HEADING);
            labelled = Optional.of(units.rowLabel(unit.get(), place));
        } else if (!label.isEmpty()) {
            ledger.place(row.cell(0).text(), Ledger.Account.FINDING);
            findings.error(place, "Diese Zeilenbeschriftung nennt keine Organisationseinheit.", label);
            labelled = Optional.empty();
        }
        rows.readLabelled(next, labelled.or(units::current).orElseThrow());
    }

    private void keepSurplus(Row row) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int place = 0; place < row.cells().size(); place++) {
            if (!isKnown(place) && !row.cell(place).text().isBlank()) {
                first = first == 0 ? place + 1 : first;
                text.append(text.length() == 0 ? "" : "\n")
                        .append(row.cell(place).words());
                ledger.place(row.cell(place).text(), Ledger.Account.FINDING);
            }
        }
        if (first > 0 && flat.isPresent()) {
            findings.warning(
                    row.place().in(first),
                    "Die Spalte „" + flat.get().name(first - 1)
                            + "“ gehört nicht zu einem IKZ-Bericht; ihr Text wurde nicht übernommen.",
                    text.toString());
        } else if (first > 0) {
            findings.error(
                    row.place().in(first),
                    "Die Zeile hat " + row.cells().size() + " Spalten; der Text ab Spalte " + first
                            + " gehört zu keiner Spalte der Kopfzeile und wurde nicht übernommen.",
                    text.toString());
        }
    }

    private boolean isKnown(int place) {
        return columns.knows(place)
                || flat.filter(table -> table.numbering().containsKey(place)).isPresent();
    }

    private void place(Row row, Ledger.Account account) {
        row.cells().forEach(cell -> ledger.place(cell.text(), account));
    }
}
