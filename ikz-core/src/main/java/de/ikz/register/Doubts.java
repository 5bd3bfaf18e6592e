package de.ikz.register;

import de.ikz.reading.Doubt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is doubtful in versions in force. To be used within {@link Transactions}. */
public interface Doubts {

    /** One page of the doubts of these kinds (none: all) about the entries that the filter lets through, in register order. */
    Page list(Filter filter, Set<Doubt.Kind> kinds, Window window);

    /** How many doubts there are of each kind; kinds without any are left out. */
    Map<Doubt.Kind, Long> count(Filter filter);

    /** Up to so many pairs of entries in different units that share a company, or nearly all words of the topic. */
    List<Likeness> alike(Filter filter, int most);

    /**
     * One page of doubts.
     *
     * @param doubts by place of the entry in the register, then by place in its text
     * @param previous place of the first one, if there are some before it
     * @param next place of the last one, if there are some after it
     */
    record Page(List<OpenDoubt> doubts, Optional<Window.Cursor> previous, Optional<Window.Cursor> next) {

        public Page {
            doubts = List.copyOf(doubts);
        }
    }
}
