package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row of a table. */
record Row(Place place, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The same row with empty cells at its end. */
    Row widenedTo(int width) {
        if (cells.size() >= width) {
            return this;
        }
        List<Cell> wider = new ArrayList<>(cells);
        while (wider.size() < width) {
            wider.add(Cell.EMPTY);
        }
        return new Row(place, wider);
    }

    /** The same row with nothing in a column. */
    Row without(int column) {
        List<Cell> others = new ArrayList<>(cells);
        others.set(column, Cell.EMPTY);
        return new Row(place, others);
    }

    /** The words of its cells, each on a line of its own. */
    String words() {
        return cells.stream().map(Cell::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
