package de.ikz.persistence;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Spot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_origin}: a cell that came from another row than the version. */
@Entity
@Table(name = "version_origin")
class OriginRow extends PartRow {

    String field;

    @Column(name = "origin_counting")
    String counting;

    @Column(name = "origin_line")
    int line;

    @Column(name = "origin_table")
    int table;

    @Column(name = "origin_row")
    int row;

    @Column(name = "origin_column")
    int column;

    protected OriginRow() {}

    OriginRow(VersionRow version, int place, Origin.Piece piece) {
        super(version, place);
        field = piece.column().name();
        counting = piece.spot().counting().name();
        line = piece.spot().line();
        table = piece.spot().table();
        row = piece.spot().row();
        column = piece.spot().column();
    }

    Origin.Piece piece() {
        return new Origin.Piece(
                Origin.Column.valueOf(field), new Spot(Spot.Counting.valueOf(counting), line, table, row, column));
    }
}
