package de.ikz.register;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param entries in the order asked for
 * @param previous place of the first entry, if there are entries before it
 * @param next place of the last entry, if there are entries after it
 */
public record Slice(List<Entry> entries, Optional<Window.Cursor> previous, Optional<Window.Cursor> next) {

    public Slice {
        entries = List.copyOf(entries);
    }
}
