package de.ikz.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_text}: a statement, or a piece of a raw cell. */
@Entity
@Table(name = "version_text")
class TextRow extends PartRow {

    /** State of work. */
    static final String STATE = "STATE";
    /** Outlook. */
    static final String OUTLOOK = "OUTLOOK";
    /** Raw cell, followed by the name of its column. */
    static final String CELL = "CELL_";

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
}
