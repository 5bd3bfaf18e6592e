package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;

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
    private int countedTables;

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
            rows.add(new Row(rowPlace(number), cells(number, start, end)));
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
            parts.add(new Part.Line(Place.line(number), text.collapsed(), false));
        }
    }

    private Place rowPlace(int number) {
        return new Place(number, 0, countedTables + 1, rows.size() + 1, Place.Counting.LINES);
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
            cells.add(from == to ? Cell.EMPTY : Cell.of(source.substring(from, to), Markup.tokens(source, from, to)));
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
            countedTables++;
            rows = new ArrayList<>();
        }
    }
}
