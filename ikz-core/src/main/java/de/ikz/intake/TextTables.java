package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a report in the plain-text dialect: lines of text, and tables, whose rows are lines with tabs. A table
 * ends with the first line that has none.
 */
final class TextTables {

    private final String source;
    private final Limits limits;
    private final List<Part> parts = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private int countedRows;
    private int countedLines;

    /** A part of a report. */
    sealed interface Part {

        /** A line of text outside of tables. */
        record Line(int number, Traced text) implements Part {}

        /** A table. */
        record Table(List<Row> rows) implements Part {}
    }

    /** A row of a table. */
    record Row(int line, List<Cell> cells) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** The words of its cells, for people. */
        String words() {
            return cells.stream()
                    .map(Cell::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" | "));
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * A cell of a table.
     *
     * @param raw as the source has it
     * @param text its text without markup
     * @param paragraphs its paragraphs and items
     */
    record Cell(String raw, Traced text, List<Paragraph> paragraphs) {

        static final Cell EMPTY = new Cell("", Traced.EMPTY, List.of());

        static Cell of(String source, int from, int to) {
            List<Markup.Token> tokens = Markup.tokens(source, from, to);
            return new Cell(
                    SourceText.readable(source.substring(from, to)), Markup.text(tokens), CellReader.read(tokens));
        }

        /** White space collapsed. */
        String words() {
            return text.collapsed().onOneLine().text();
        }
    }

    private TextTables(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static List<Part> parts(String source, Limits limits) throws UnreadableReport {
        TextTables tables = new TextTables(source, limits);
        tables.read();
        return tables.parts;
    }

    private void read() throws UnreadableReport {
        int number = 0;
        int start = 0;
        while (start <= source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            readLine(++number, start, end);
            start = end + 1;
        }
        endTable();
    }

    private void readLine(int number, int start, int end) throws UnreadableReport {
        if (hasTab(start, end)) {
            if (++countedRows > limits.rows()) {
                throw new UnreadableReport("Der Bericht hat mehr als " + limits.rows() + " Tabellenzeilen (ab Zeile "
                        + number + "). Bitte ihn aufteilen.");
            }
            rows.add(new Row(number, cells(number, start, end)));
            return;
        }
        endTable();
        Traced text = Markup.text(Markup.tokens(source, start, end));
        if (!text.isBlank()) {
            if (++countedLines > limits.rows()) {
                throw new UnreadableReport("Der Bericht hat mehr als " + limits.rows()
                        + " Zeilen außerhalb von Tabellen (ab Zeile " + number + "). Bitte ihn aufteilen.");
            }
            refuseLong(number, 0, start, end);
            parts.add(new Part.Line(number, text.collapsed()));
        }
    }

    private boolean hasTab(int start, int end) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private List<Cell> cells(int number, int start, int end) throws UnreadableReport {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        while (from <= end) {
            int to = from;
            while (to < end && source.charAt(to) != '\t') {
                to++;
            }
            refuseLong(number, cells.size() + 1, from, to);
            cells.add(from == to ? Cell.EMPTY : Cell.of(source, from, to));
            from = to + 1;
        }
        return cells;
    }

    private static void refuseLong(int line, int column, int from, int to) throws UnreadableReport {
        if (to - from > de.ikz.cooperation.Wording.MAX_TEXT) {
            throw new UnreadableReport(String.format(
                    java.util.Locale.GERMAN,
                    "%s hat %,d Zeichen; höchstens %,d sind möglich. Bitte den Text aufteilen.",
                    new Place(line, column),
                    to - from,
                    de.ikz.cooperation.Wording.MAX_TEXT));
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows));
            rows = new ArrayList<>();
        }
    }
}
