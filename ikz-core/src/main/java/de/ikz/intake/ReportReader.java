package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import de.ikz.cooperation.Wording;
import de.ikz.intake.TextTables.Part;
import de.ikz.intake.TextTables.Row;
import de.ikz.organization.UnitLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks through the parts of a report: headings open sections, tables bring rows, repeated headers are page breaks. */
final class ReportReader {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—]?\\s*(?:Seite\\s+)?[0-9]{1,4}(?:\\s*(?:von|/)\\s*[0-9]{1,4})?\\s*[-–—]?");
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*(?:interkommunale\\w* zusammenarbeit|\\bbericht\\b|\\banlage\\b|\\bstand:? [0-9]|landeshauptstadt).*|stadt\\s.*");
    private static final int LONGEST_TITLE = 160;

    private final Ledger ledger;
    private final Findings findings;
    private final UnitBook units = new UnitBook();
    private final RowReader rows;
    private final Set<String> titles = new HashSet<>();
    private Columns columns = Columns.USUAL;
    private Optional<LogicalRow> pending = Optional.empty();
    private boolean tableInSection;
    private boolean afterBreak;

    ReportReader(Ledger ledger, Findings findings, Set<String> vocabulary) {
        this.ledger = ledger;
        this.findings = findings;
        this.rows = new RowReader(ledger, findings, units, vocabulary);
    }

    List<ReportUnit> units() {
        return units.units();
    }

    List<ReportEntry> entries() {
        return rows.entries();
    }

    void read(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Line line) {
                boolean beforeTable = i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Table;
                read(line, beforeTable);
            } else if (parts.get(i) instanceof Part.Table table) {
                readTable(table.rows());
            }
        }
        finishRow();
    }

    private void read(Part.Line line, boolean beforeTable) {
        String words = line.text().onOneLine().text();
        Place place = Place.line(line.number());
        Optional<UnitLabel> numbered = UnitNames.numbered(words);
        if (numbered.isPresent()) {
            begin(numbered.get(), line);
        } else if (PAGE_NUMBER.matcher(words).matches()) {
            ledger.place(line.text(), Ledger.Account.HEADER);
        } else if (words.length() <= LONGEST_TITLE && isTitle(words, beforeTable)) {
            ledger.place(line.text(), Ledger.Account.HEADING);
            if (units.current().isPresent() && !titles.contains(words)) {
                findings.hint(place, "Diese Zeile wurde als Kopfzeile des Berichts gelesen.", words);
            }
            titles.add(words);
        } else if (beforeTable && UnitNames.free(words).isPresent()) {
            begin(UnitNames.free(words).get(), line);
            String message = "„" + words + "“ wurde als Organisationseinheit gelesen – bitte prüfen.";
            if (words.matches("\\p{Lu}{2,6}")) {
                findings.hint(place, message, words);
            } else {
                findings.warning(place, message, words);
            }
        } else {
            ledger.place(line.text(), Ledger.Account.FINDING);
            findings.error(
                    place,
                    "Dieser Text steht außerhalb einer Tabelle und gehört zu keinem Eintrag. Er wurde nicht übernommen.",
                    words);
        }
    }

    private boolean isTitle(String words, boolean beforeTable) {
        return TITLE.matcher(words).matches() || units.current().isEmpty() && !beforeTable;
    }

    private void begin(UnitLabel label, Part.Line line) {
        finishRow();
        units.begin(label, Place.line(line.number()));
        ledger.place(line.text(), Ledger.Account.HEADING);
        rows.beginSection();
        tableInSection = false;
        afterBreak = false;
    }

    private void readTable(List<Row> table) {
        int at = 0;
        while (at < table.size()) {
            Optional<Columns.Header> header = Columns.header(table, at);
            if (header.isPresent()) {
                table.subList(at, at + header.get().rows()).forEach(row -> place(row, Ledger.Account.HEADER));
                begin(header.get());
                at += header.get().rows();
            } else {
                read(table.get(at));
                at++;
            }
        }
    }

    private void begin(Columns.Header header) {
        if (!header.columns().equals(columns)) {
            finishRow();
        }
        columns = header.columns();
        afterBreak = tableInSection;
        tableInSection = true;
    }

    private void read(Row row) {
        if (row.isBlank()) {
            row.cells()
                    .forEach(cell ->
                            cell.paragraphs().forEach(dash -> ledger.place(dash.whole(), Ledger.Account.ENTRY)));
            pending.filter(
                    before -> row.cells().stream().anyMatch(cell -> !cell.raw().isBlank()));
            return;
        }
        if (units.current().isEmpty()) {
            place(row, Ledger.Account.FINDING);
            findings.error(
                    Place.line(row.line()),
                    "Vor dieser Zeile steht keine Überschrift mit Dezernat oder Amt; sie gehört zu keiner"
                            + " Organisationseinheit und wurde nicht übernommen.",
                    words(row));
            return;
        }
        keepSurplus(row);
        LogicalRow next = LogicalRow.of(row, columns);
        if (columns.unitLabels()) {
            readLabelled(row, next);
        } else if (!next.has(Column.EXCHANGE) && !next.has(Column.TOPIC)) {
            goOn(next);
        } else if (afterBreak && breaksTopic(next)) {
            findings.warning(
                    Place.line(next.line()),
                    "Die Zeile setzt vermutlich nach einem Seitenwechsel die Zeile davor fort; beide wurden verbunden.",
                    next.words(Column.TOPIC));
            pending = pending.map(before -> before.continuedBy(next));
        } else {
            finishRow();
            pending = Optional.of(next);
        }
        afterBreak = false;
    }

    private void goOn(LogicalRow next) {
        Optional<LogicalRow> shifted = afterBreak || !next.has(Column.STATE) ? Optional.empty() : Shift.forth(next);
        if (shifted.isPresent()) {
            findings.warning(
                    Place.line(next.line()),
                    "Die Zeile ist um eine Spalte nach rechts verschoben; sie wurde zurückgerückt – bitte prüfen.",
                    next.words(Column.STATE));
            finishRow();
            pending = shifted;
        } else if (pending.isPresent() && fits(pending.get(), next)) {
            findings.hint(
                    Place.line(next.line()),
                    "Die Zeile hat kein Thema; sie wurde als Fortsetzung der Zeile davor gelesen.",
                    (next.words(Column.STATE) + " " + next.words(Column.OUTLOOK)).strip());
            pending = pending.map(before -> before.continuedBy(next));
        } else {
            finishRow();
            pending = Optional.of(next);
        }
    }

    private static boolean fits(LogicalRow before, LogicalRow next) {
        int length = before.raw().values().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + next.raw().values().stream().mapToInt(String::length).max().orElse(0);
        return length < Wording.MAX_TEXT;
    }

    private boolean breaksTopic(LogicalRow next) {
        if (pending.isEmpty() || next.isTouched(Column.EXCHANGE) || !fits(pending.get(), next)) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.words(Column.TOPIC).codePointAt(0))
                && !next.in(Column.TOPIC).get(0).marked();
        boolean open = !pending.get().has(Column.STATE) && !pending.get().has(Column.OUTLOOK)
                || next.has(Column.STATE)
                        && Character.isLowerCase(next.words(Column.STATE).codePointAt(0));
        return lower && open && pending.get().has(Column.TOPIC);
    }

    private void readLabelled(Row row, LogicalRow next) {
        String label = row.cell(0).words();
        Optional<UnitLabel> unit =
                UnitNames.numbered(label).or(() -> UnitNames.subUnit(label)).or(() -> UnitNames.free(label));
        finishRow();
        if (label.isEmpty() || unit.isEmpty() || unit.get().kind() == de.ikz.organization.UnitKind.DIRECTORATE) {
            ledger.place(row.cell(0).text(), Ledger.Account.FINDING);
            if (!label.isEmpty()) {
                findings.error(
                        new Place(row.line(), 1), "Diese Zeilenbeschriftung nennt keine Organisationseinheit.", label);
            }
            rows.readLabelled(next, units.current().orElseThrow());
            return;
        }
        ledger.place(row.cell(0).text(), Ledger.Account.HEADING);
        rows.readLabelled(next, units.rowLabel(unit.get(), new Place(row.line(), 1)));
    }

    private void keepSurplus(Row row) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int place = 0; place < row.cells().size(); place++) {
            if (!columns.knows(place) && !row.cell(place).text().isBlank()) {
                first = first == 0 ? place + 1 : first;
                text.append(text.length() == 0 ? "" : " | ")
                        .append(row.cell(place).words());
                ledger.place(row.cell(place).text(), Ledger.Account.FINDING);
            }
        }
        if (first > 0) {
            findings.error(
                    new Place(row.line(), first),
                    "Die Zeile hat " + row.cells().size() + " Spalten; der Text ab Spalte " + first
                            + " gehört zu keiner Spalte der Kopfzeile und wurde nicht übernommen.",
                    text.toString());
        }
    }

    private void finishRow() {
        pending.ifPresent(row -> rows.read(row, units.current().orElseThrow()));
        pending = Optional.empty();
    }

    private void place(Row row, Ledger.Account account) {
        row.cells().forEach(cell -> ledger.place(cell.text(), account));
    }

    private static String words(Row row) {
        return String.join(
                " | ",
                row.cells().stream()
                        .map(TextTables.Cell::words)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** The words of all parts in lower case, as evidence for joined hyphens. */
    static Set<String> vocabulary(String source) {
        Set<String> words = new HashSet<>();
        Pattern.compile("[^\\p{L}-]+")
                .splitAsStream(source)
                .filter(word -> !word.contains("-"))
                .forEach(word -> {
                    if (word.length() > 5) {
                        words.add(word.toLowerCase(Locale.GERMAN));
                    }
                });
        return words;
    }
}
