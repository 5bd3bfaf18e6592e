package de.ikz.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_text}: a statement, a piece of a raw cell, or where a cell of another row was. */
@Entity
@Table(name = "version_text")
class TextRow extends PartRow {

    /** State of work. */
    static final String STATE = "STATE";
    /** Outlook. */
    static final String OUTLOOK = "OUTLOOK";
    /** Raw cell, followed by the name of its column. */
    static final String CELL = "CELL_";

    /** Where a cell of another row was, followed by the name of its column. */
    static final String FROM = "FROM_";

    String field;

    int nesting;

    String content;

    protected TextRow() {}

    TextRow(VersionRow version, int place, String field, int nesting, String content) {
        super(version, place);
        this.field = field;
        this.nesting = nesting;
        this.content = content;
    }

    /** From the columns field, nesting, content, which follow that of the version. */
    static TextRow read(Object[] columns) {
        TextRow row = new TextRow();
        row.field = (String) columns[1];
        row.nesting = ((Number) columns[2]).intValue();
        row.content = (String) columns[3];
        return row;
    }
}
