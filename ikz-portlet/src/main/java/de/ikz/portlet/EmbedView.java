package de.ikz.portlet;

import java.util.List;
import java.util.Optional;

/** A part of the register as somebody else's page shows it; made only when it is known who asks. */
interface EmbedView {

    EmbedState state();

    /** Its heading when there is something to be shown. */
    String title();

    /** How much there is in all, in words. */
    String total();

    /** Whether there is more than is shown. */
    boolean isCut();

    /** The same in the register itself, empty for another city's. */
    String address();

    /** The entries, where it shows entries. */
    default Optional<EntryList> entries() {
        return Optional.empty();
    }

    /** The numbers, where it shows numbers. */
    default Optional<Summary> summary() {
        return Optional.empty();
    }

    /** What came of entries, where it shows that. */
    default List<CourseView> courses() {
        return List.of();
    }

    /** What is due when, where it shows that. */
    default List<DeadlineView> deadlines() {
        return List.of();
    }
}
