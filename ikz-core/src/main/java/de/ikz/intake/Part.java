package de.ikz.intake;

import java.util.List;

/** A part of a report's file: a paragraph outside of tables, or a table. */
sealed interface Part {

    /**
     * A paragraph outside of tables.
     *
     * @param heading whether the file says that it is a heading; a text file never does
     */
    record Line(Place place, Traced text, boolean heading) implements Part {}

    /** A table. */
    record Table(List<Row> rows) implements Part {}
}
