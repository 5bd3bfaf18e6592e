package de.ikz.portlet;

import de.ikz.register.Deadline;
import java.time.LocalDate;

/**
 * Something that is due, ready to be shown.
 *
 * @param due the day by which it is due
 * @param bounds what the words mean: {@code 1. bis 31. Mai 2012}
 * @param words the sentence with the words that say so
 * @param topic what the entry is about
 * @param entry the entry's number and page
 * @param unit who answers for it
 * @param state overdue or not
 */
public record DeadlineView(LocalDate due, String bounds, Html words, String topic, Link entry, Link unit, State state) {

    /** How a deadline stands to today. */
    public enum State {
        /** It has passed, and nothing says that it is done. */
        OVERDUE,
        /** It has passed, and the entry or its words say that it is over. */
        PAST,
        /** It lies ahead. */
        AHEAD;

        /** Its name in the theme. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static DeadlineView of(Deadline deadline, LocalDate today, EntryViews views, Texts text) {
        var entry = deadline.entry();
        State state =
                deadline.isOverdue(today) ? State.OVERDUE : deadline.due().isBefore(today) ? State.PAST : State.AHEAD;
        return new DeadlineView(
                deadline.due(),
                new TimeWords(text).of(deadline.time()),
                Excerpt.of(entry.content(), deadline.reading().mark()),
                entry.content().wording().topic(),
                views.number(entry),
                views.link(entry.content().details().responsibility().unit()),
                state);
    }

    /** Whether the state is worth telling. */
    public boolean isTold() {
        return state != State.AHEAD;
    }
}
