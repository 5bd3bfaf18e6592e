package de.ikz.register;

import java.util.List;
import java.util.Optional;

/** The times that versions in force mention. To be used within {@link Transactions}. */
public interface Times {

    /**
     * One page of the deadlines of the entries that the filter lets through, by due day; {@link Filter#due} is compared
     * with the due day of each time.
     *
     * @param open only those still open, as {@link Deadline#isOpen} tells for the Stand that is asked for
     */
    Page list(Filter filter, boolean open, Window window);

    /** How many deadlines {@link #list} has in all. */
    Total count(Filter filter, boolean open);

    /** Up to so many times on named weekdays of the entries that the filter lets through, whatever days it asks for. */
    List<Recurring> recurring(Filter filter, int most);

    /**
     * One page of deadlines.
     *
     * @param deadlines by due day, then by entry and place in its text
     * @param previous place of the first one, if there are some before it
     * @param next place of the last one, if there are some after it
     */
    record Page(List<Deadline> deadlines, Optional<Window.Cursor> previous, Optional<Window.Cursor> next) {

        public Page {
            deadlines = List.copyOf(deadlines);
        }
    }
}
