package de.ikz.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where in a report an entry came from: kept for the report and for proof, never a relation.
 *
 * @param block the cells that stood side by side share this number within one import
 * @param position order of the entry within its report, ascending
 * @param cells the raw cells as the file had them, by column
 * @param further cells whose text came from another row than the one that {@code source} names
 * @param source the file and the row, empty before the report is accepted
 */
public record Origin(int block, int position, Map<Column, String> cells, List<Piece> further, Optional<Source> source) {

    /** The four columns of a report. */
    public enum Column {
        EXCHANGE,
        TOPIC,
        STATE,
        OUTLOOK
    }

    /** Text of another row: the column it is in now, and where it was. */
    public record Piece(Column column, Spot spot) {

        public Piece {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(spot, "spot");
        }
    }

    /**
     * A place in a file.
     *
     * @param file name as submitted
     * @param sha256 of its bytes, 64 lower-case hex digits
     * @param spot where the entry begins
     */
    public record Source(String file, String sha256, Spot spot) {

        public Source {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(spot, "spot");
        }
    }

    public Origin {
        cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
        further = List.copyOf(further);
        Objects.requireNonNull(source, "source");
    }

    /** All of it from one row. */
    public Origin(int block, int position, Map<Column, String> cells) {
        this(block, position, cells, List.of(), Optional.empty());
    }

    /** The same with another place in the order of its report. */
    public Origin at(int other) {
        return new Origin(block, other, cells, further, source);
    }

    /** The same with text from elsewhere; what is known already is not added again. */
    public Origin with(List<Piece> more) {
        List<Piece> all = new ArrayList<>(further);
        more.stream().filter(piece -> !all.contains(piece)).forEach(all::add);
        return new Origin(block, position, cells, all, source);
    }

    /** The same in a file. */
    public Origin in(Source file) {
        return new Origin(block, position, cells, further, Optional.of(file));
    }
}
