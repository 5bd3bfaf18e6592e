package de.ikz.intake;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Origin.Column;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From one logical row to its entries. */
final class RowReader {

    private final Ledger ledger;
    private final Findings findings;
    private final UnitBook units;
    private final Set<String> vocabulary;
    private final Entries entries = new Entries();
    private Optional<String> proposals = Optional.empty();
    private Optional<String> head = Optional.empty();

    RowReader(Ledger ledger, Findings findings, UnitBook units, Set<String> vocabulary) {
        this.ledger = ledger;
        this.findings = findings;
        this.units = units;
        this.vocabulary = vocabulary;
    }

    /** A new section begins: no block and no heading goes on. */
    void beginSection() {
        entries.beginBlock();
        proposals = Optional.empty();
        head = Optional.empty();
    }

    /** Rows from here on stand under a heading of the table. */
    void head(String words) {
        beginSection();
        head = Optional.of(words);
    }

    List<ReportEntry> entries() {
        return entries.all();
    }

    /** Reads a row of the unit with this code. */
    void read(LogicalRow asWritten, String unit) {
        LogicalRow mended = mended(asWritten);
        Optional<LogicalRow> shifted = mended.has(Column.TOPIC) ? Shift.back(mended) : Optional.empty();
        shifted.ifPresent(row -> findings.warning(
                row.place(),
                "Die Zeile ist um eine Spalte verschoben: Das Thema steht in der ersten Spalte. Sie wurde zurückgerückt –"
                        + " bitte prüfen.",
                mended.words(Column.EXCHANGE)));
        LogicalRow row = shifted.orElse(mended);
        if (row.isTouched(Column.EXCHANGE)) {
            entries.beginBlock();
            proposals = Optional.empty();
        }
        FirstCell first = FirstCell.of(row.in(Column.EXCHANGE), unit, units::named, row.has(Column.TOPIC));
        first.doubts().forEach(doubt -> findings.hint(row.place(Column.EXCHANGE), doubt, ""));
        addExchanges(row, first, unit);
        if (row.has(Column.TOPIC)) {
            addProjects(row, first, unit);
        } else {
            keepWithoutTopic(row, first);
        }
        row.everything().forEach(paragraph -> ledger.place(paragraph.whole(), Ledger.Account.ENTRY));
    }

    /** Reads the right cell of a two-column table, which has the exchanges of the unit that labels the row. */
    void readLabelled(LogicalRow asWritten, String unit) {
        beginSection();
        read(asWritten, unit);
        beginSection();
    }

    private LogicalRow mended(LogicalRow row) {
        Map<Column, List<Paragraph>> mended = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Repairs repairs = new Repairs(vocabulary, repair -> {
                ledger.place(repair.removed(), Ledger.Account.REPAIR);
                findings.hint(row.place(column), repair.why(), repair.words());
            });
            mended.put(
                    column,
                    row.in(column).stream()
                            .map(paragraph -> paragraph.with(repairs.mend(paragraph.text())))
                            .toList());
        }
        row.everything().stream()
                .filter(paragraph -> paragraph.text().length() == 0)
                .forEach(dash -> ledger.place(dash.whole(), Ledger.Account.ENTRY));
        return row.with(mended);
    }

    private void addExchanges(LogicalRow row, FirstCell first, String unit) {
        boolean alone = first.bodies().size() == 1 && !row.has(Column.TOPIC);
        for (FirstCell.Body body : first.bodies()) {
            List<String> partners =
                    row.has(Column.TOPIC) || !body.partners().isEmpty() ? body.partners() : first.partners();
            entries.addExchange(
                    named(row, first, unit, partners),
                    new Wording(
                            body.heading().or(() -> head),
                            body.topic(),
                            alone ? statements(row, Column.STATE) : List.of(),
                            alone ? statements(row, Column.OUTLOOK) : List.of()),
                    first.reach(),
                    cells(
                            row,
                            alone ? Set.of(Column.TOPIC) : Set.of(Column.TOPIC, Column.STATE, Column.OUTLOOK),
                            Column.EXCHANGE));
        }
    }

    private void addProjects(LogicalRow row, FirstCell first, String unit) {
        List<Statement> state = statements(row, Column.STATE);
        List<Statement> outlook = statements(row, Column.OUTLOOK);
        TopicCell topics = TopicCell.of(row.in(Column.TOPIC), state.size() + outlook.size());
        topics.doubt().ifPresent(doubt -> findings.warning(row.place(Column.TOPIC), doubt, row.words(Column.TOPIC)));
        boolean goesOn = topics.isBulleted() && proposals.isPresent();
        if (goesOn) {
            findings.hint(
                    row.place(Column.TOPIC),
                    "Der Punkt steht ohne eigene Überschrift; er wurde unter „" + proposals.get() + "“ eingeordnet.",
                    topics.topics().get(0));
        } else {
            proposals = topics.heading();
        }
        for (String topic : topics.topics()) {
            entries.addProject(
                    named(row, first, unit, first.partners()),
                    new Wording(proposals.or(first::field).or(() -> head), topic, state, outlook),
                    first.reach(),
                    cells(row, Set.of(), Column.TOPIC));
        }
    }

    private void keepWithoutTopic(LogicalRow row, FirstCell first) {
        boolean said = row.has(Column.STATE) || row.has(Column.OUTLOOK);
        if (said && first.bodies().size() != 1) {
            keep(
                    row,
                    List.of(Column.STATE, Column.OUTLOOK),
                    "Arbeitsstand oder Perspektive ohne Thema: Es ist nicht sicher,"
                            + " wozu der Text gehört. Er wurde nicht übernommen – bitte das Thema ergänzen.");
        }
        boolean named = first.subUnit().isPresent()
                || first.function().isPresent()
                || first.field().isPresent();
        if (named && first.bodies().isEmpty()) {
            keep(
                    row,
                    List.of(Column.EXCHANGE),
                    "Die Zeile nennt kein Thema und kein Gremium. Sie wurde nicht übernommen –"
                            + " bitte das Thema ergänzen.");
        }
    }

    private void keep(LogicalRow row, List<Column> columns, String why) {
        for (Column column : columns) {
            if (row.has(column)) {
                findings.error(row.place(column), why, row.lines(column));
                row.in(column).forEach(paragraph -> ledger.place(paragraph.whole(), Ledger.Account.FINDING));
            }
        }
    }

    private ReportEntry.Named named(LogicalRow row, FirstCell first, String unit, List<String> partners) {
        Place place = row.place(Column.EXCHANGE);
        return new ReportEntry.Named(
                unit,
                first.subUnit().map(label -> units.mention(label, place)),
                first.ownUnits().stream()
                        .map(label -> units.mention(label, place))
                        .distinct()
                        .toList(),
                partners,
                first.function());
    }

    private static List<Statement> statements(LogicalRow row, Column column) {
        return row.in(column).stream()
                .map(paragraph -> new Statement(paragraph.words(), paragraph.level()))
                .toList();
    }

    private static Entries.Cells cells(LogicalRow row, Set<Column> without, Column first) {
        Map<Column, String> raw = row.raw();
        raw.keySet().removeAll(without);
        List<Origin.Piece> further = row.further().stream()
                .filter(piece -> !without.contains(piece.column()))
                .toList();
        return new Entries.Cells(raw, further, row.place(first));
    }
}
