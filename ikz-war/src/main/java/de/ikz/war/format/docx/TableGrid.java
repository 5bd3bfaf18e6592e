package de.ikz.war.format.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table. Word keeps a grid of all edges of all rows; where somebody moved the border of a single row, a
 * column has several edges, and the same cell spans other grid columns than the one above it. So a cell belongs to the
 * columns of the leading row that it lies below.
 */
final class TableGrid {

    private static final int UNKNOWN_WIDTH = 1_000;
    private static final int HEADER_COLUMNS = 3;
    /** How much of a column, or of itself, a cell must share with it. */
    private static final double HALF = 0.5;

    private final List<Integer> widths;
    private final List<Span> columns;

    /** Where cells lie, in the unit of the grid. */
    private record Span(long from, long to) {

        long shared(Span other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }

        long width() {
            return to - from;
        }
    }

    /**
     * Columns that a cell covers.
     *
     * @param first from 0
     * @param count at least 1
     */
    record Covered(int first, int count) {}

    private TableGrid(List<Integer> widths, List<Block.TableRow> rows) {
        this.widths = widths;
        this.columns = spans(leading(rows));
    }

    static TableGrid of(Block.Table table) {
        boolean known = !table.grid().isEmpty() && table.grid().stream().allMatch(width -> width > 0);
        return new TableGrid(known ? table.grid() : List.of(), table.rows());
    }

    /** Where the cells of a row stand. */
    List<Covered> places(Block.TableRow row) {
        List<Span> cells = spans(row);
        List<Covered> places = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            places.add(cells.size() == columns.size() ? new Covered(i, 1) : covered(cells.get(i)));
        }
        return places;
    }

    private Covered covered(Span cell) {
        int first = -1;
        int count = 0;
        int best = 0;
        for (int column = 0; column < columns.size(); column++) {
            long shared = cell.shared(columns.get(column));
            if (shared > cell.shared(columns.get(best))) {
                best = column;
            }
            if (shared > columns.get(column).width() * HALF) {
                first = first < 0 ? column : first;
                count++;
            }
        }
        return first < 0 ? new Covered(best, 1) : new Covered(first, count);
    }

    private List<Span> spans(Block.TableRow row) {
        List<Span> spans = new ArrayList<>();
        int at = row.before();
        for (Block.TableCell cell : row.cells()) {
            spans.add(new Span(edge(at), edge(at + cell.span())));
            at += cell.span();
        }
        return spans;
    }

    private long edge(int at) {
        long edge = 0;
        for (int i = 0; i < Math.min(at, widths.size()); i++) {
            edge += widths.get(i);
        }
        return edge + (long) Math.max(0, at - widths.size()) * UNKNOWN_WIDTH;
    }

    /**
     * The header: the row with the most cells of those that are repeated on every page, else the first of two that has
     * as many cells as a header; in a table without one, the row whose number of cells is the most frequent.
     */
    private static Block.TableRow leading(List<Block.TableRow> rows) {
        return rows.stream()
                .filter(Block.TableRow::header)
                .max(Comparator.comparingInt(row -> row.cells().size()))
                .filter(TableGrid::mayLead)
                .or(() -> rows.stream().limit(2).filter(TableGrid::mayLead).findFirst())
                .orElseGet(() -> usual(rows));
    }

    private static boolean mayLead(Block.TableRow row) {
        return row.cells().size() >= HEADER_COLUMNS;
    }

    private static Block.TableRow usual(List<Block.TableRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        Block.TableRow usual = rows.get(0);
        for (Block.TableRow row : rows) {
            boolean isSection = row.cells().size() < 2;
            int more = counts.get(row.cells().size()) - counts.get(usual.cells().size());
            if (!isSection && (usual.cells().size() < 2 || more > 0)) {
                usual = row;
            }
        }
        return usual;
    }
}
