package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that is being taken from a file. Not all of its rows are rows of the report: a heading may stand in it, in a
 * cell as wide as the table or, on a sheet, in a cell alone. A sheet without any header is no table at all.
 */
final class Grid {

    private final boolean sheet;
    private final List<Written> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int width;
    private int widest;
    private boolean heading;

    /**
     * A row.
     *
     * @param widest columns of its widest cell
     * @param heading whether a cell of it looks like a heading
     */
    private record Written(Row row, int widest, boolean heading) {

        List<Cell> filled() {
            return row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        }

        boolean isAlone() {
            return filled().size() == 1;
        }
    }

    /** @param sheet whether it is a sheet of a workbook, on which everything stands in cells */
    Grid(boolean sheet) {
        this.sheet = sheet;
    }

    int rows() {
        return rows.size();
    }

    void add(int column, int span, Cell cell) {
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
        widest = Math.max(widest, cell.text().isBlank() ? 0 : span);
        width = Math.max(width, column + 1);
    }

    /** Tells that a cell of the row looks like a heading. */
    void heading() {
        heading = true;
    }

    void endRow(Place place) {
        rows.add(new Written(new Row(place, List.copyOf(cells)), widest, heading));
        cells = new ArrayList<>();
        widest = 0;
        heading = false;
    }

    /** The rows as tables, and the headings between them as lines. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Row> table = new ArrayList<>();
        List<Row> all = rows.stream().map(Written::row).toList();
        if (sheet
                && IntStream.range(0, all.size())
                        .allMatch(at -> Columns.header(all, at).isEmpty())) {
            all.forEach(row -> row.cells().forEach(cell -> addLines(row, cell, false, parts)));
            return parts;
        }
        boolean afterHeader = false;
        boolean afterGap = true;
        for (int i = 0; i < rows.size(); i++) {
            Written written = rows.get(i);
            if (written.isAlone() && isHeading(written, all, i, afterHeader, afterGap)) {
                end(table, parts);
                table = new ArrayList<>();
                addLines(written.row(), written.filled().get(0), true, parts);
                afterGap = true;
            } else {
                boolean header =
                        !written.row().isBlank() && Columns.header(all, i).isPresent();
                if (sheet && header && afterGap) {
                    end(table, parts);
                    table = new ArrayList<>();
                }
                table.add(written.row());
                afterGap = written.row().isBlank();
                afterHeader |= header;
            }
        }
        end(table, parts);
        return parts;
    }

    private static void addLines(Row row, Cell cell, boolean heading, List<Part> parts) {
        cell.paragraphs().stream()
                .filter(paragraph -> paragraph.whole().length() > 0)
                .forEach(paragraph -> parts.add(new Part.Line(row.place(), paragraph.whole(), heading)));
    }

    private static void end(List<Row> table, List<Part> parts) {
        if (table.stream().anyMatch(row -> !row.isBlank())) {
            int widest =
                    table.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            parts.add(new Part.Table(
                    table.stream().map(row -> row.widenedTo(widest)).toList()));
        }
    }

    private boolean isHeading(Written written, List<Row> all, int at, boolean afterHeader, boolean afterGap) {
        if (!sheet) {
            return written.widest() >= width && Columns.header(all, at).isEmpty();
        }
        return written.widest() > 1 && written.widest() >= width
                || written.heading()
                || UnitNames.numbered(written.filled().get(0).words()).isPresent()
                || !afterHeader && isFollowedByHeader(all, at)
                || afterGap && isFollowedByTable(all, at, written.filled().get(0));
    }

    private static boolean isFollowedByHeader(List<Row> all, int at) {
        for (int next = at + 1; next < all.size(); next++) {
            if (Columns.header(all, next).isPresent()) {
                return true;
            }
            if (filled(all.get(next)) > 1) {
                return false;
            }
        }
        return false;
    }

    /** By a header, or at once by a row of several cells. */
    private static boolean isFollowedByTable(List<Row> all, int at, Cell cell) {
        int next = at + 1;
        while (next < all.size() && all.get(next).isBlank()) {
            next++;
        }
        if (next == all.size()) {
            return false;
        }
        boolean atOnce = next == at + 1 && filled(all.get(next)) > 1 && !Lexicon.isBody(cell.words());
        return atOnce || Columns.header(all, next).isPresent();
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }
}
